import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'

type Template = Answer<'templates.view'>['templates'][number]

const columns: readonly Column<Template>[] = [
  {
    id: 'letter',
    title: 'Letter',
    heads: true,
    cell: (row) => <a href={addressOf('letters/template', { file: row.file })}>{row.label}</a>,
  },
  { id: 'group', title: 'Group', tight: true, cell: (row) => row.group },
  {
    id: 'use',
    title: 'In use',
    tight: true,
    cell: (row) => (row.inUse === 0 ? 'As it came with the program' : `Version ${row.inUse}`),
  },
  { id: 'versions', title: 'Versions', numeric: true, tight: true, cell: (row) => row.versions },
  {
    id: 'waiting',
    title: 'Waiting',
    tight: true,
    cell: (row) => (row.waiting ? <Tag tone="gold">Waits for approval</Tag> : null),
  },
]

/** The templates of the letters: which text of each is in use. */
export function TemplatesPage(): ReactNode {
  const view = useView('templates.view', {})
  return (
    <Page
      title="Letter templates"
      back={{ label: 'Letters', href: addressOf('letters') }}
      lead="Each letter can be written anew. A text is used once a supervisor other than its writer approves it."
    >
      <Loaded view={view}>
        {({ templates }) => (
          <Panel title="Templates">
            <DataTable
              caption="Letter templates"
              list="templates"
              columns={columns}
              rows={templates}
              idOf={(row) => row.file}
            />
          </Panel>
        )}
      </Loaded>
    </Page>
  )
}
