import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Denied } from '../../components/denied.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag, type Tone } from '../../components/tag.tsx'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'

type Template = Answer<'template.view'>
type Version = Template['versions'][number]

const STATES: Readonly<Record<Version['state'], readonly [string, Tone]>> = {
  draft: ['Draft', 'grey'],
  proposed: ['Waits for approval', 'gold'],
  'in-use': ['In use', 'green'],
  retired: ['Used before', 'grey'],
  refused: ['Rejected', 'red'],
}

interface TemplateVersionsProps {
  readonly template: Template
  readonly onOpen: (number: number) => void
}

/** Every version that was saved; one is proposed, and a supervisor other than its proposer approves it. */
export function TemplateVersions({ template, onOpen }: TemplateVersionsProps): ReactNode {
  const propose = useDeed('template.propose')
  const run = async ({ versionId, number }: Version): Promise<void> => {
    const proposed = await propose.run({ versionId })
    if (proposed !== undefined) tell(`Version ${number} waits for a supervisor's approval.`)
  }
  if (template.versions.length === 0) return null
  return (
    <Panel title="Versions">
      <DataTable
        caption="Versions of the template"
        columns={columnsOf(onOpen, run)}
        rows={template.versions}
        idOf={(version) => String(version.versionId)}
      />
      {propose.denial === undefined ? null : <Denied denial={propose.denial} />}
    </Panel>
  )
}

function columnsOf(
  onOpen: (number: number) => void,
  onPropose: (version: Version) => Promise<void>,
): readonly Column<Version>[] {
  return [
    {
      id: 'number',
      title: 'Version',
      heads: true,
      tight: true,
      cell: ({ number }) => (
        <Button small kind="link" onClick={() => onOpen(number)}>
          Version {number}
        </Button>
      ),
    },
    { id: 'note', title: 'What changes', cell: (version) => version.note },
    dayColumn('saved', 'Saved', (version) => version.savedOn),
    { id: 'by', title: 'By', tight: true, cell: (version) => version.savedBy },
    {
      id: 'state',
      title: 'State',
      tight: true,
      cell: ({ state }) => <Tag tone={STATES[state][1]}>{STATES[state][0]}</Tag>,
    },
    { id: 'decided', title: 'Approved by', tight: true, cell: (version) => version.decidedBy ?? '' },
    {
      id: 'propose',
      title: 'Propose',
      tight: true,
      cell: (version) =>
        version.state === 'in-use' || version.state === 'proposed' ? null : (
          <Button small name={`Propose version ${version.number}`} onClick={() => void onPropose(version)}>
            Propose
          </Button>
        ),
    },
  ]
}
