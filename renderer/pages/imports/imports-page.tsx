import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { LinkButton } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'

type Batch = Answer<'import.list'>['batches'][number]

const columns: readonly Column<Batch>[] = [
  {
    id: 'fileName',
    title: 'File',
    heads: true,
    cell: (batch) => <a href={addressOf(`imports/${batch.batchId}`)}>{batch.fileName}</a>,
  },
  dayColumn('importedOn', 'Imported', (batch) => batch.importedOn),
  { id: 'importedBy', title: 'By', cell: (batch) => batch.importedBy },
  { id: 'rows', title: 'Rows', numeric: true, tight: true, cell: (batch) => batch.rows.toLocaleString('en-US') },
  {
    id: 'accepted',
    title: 'Accepted',
    numeric: true,
    tight: true,
    cell: (batch) => batch.accepted.toLocaleString('en-US'),
  },
  {
    id: 'rejected',
    title: 'Rejected',
    numeric: true,
    tight: true,
    cell: (batch) => batch.rejected.toLocaleString('en-US'),
  },
  moneyColumn('principal', 'Principal', (batch) => batch.principalAccepted),
]

/** Past imports, and the way to a new one. */
export function ImportsPage(): ReactNode {
  const view = useView('import.list', {})
  const start = (
    <LinkButton href={addressOf('imports/new')} kind="main" icon="imports">
      Import a file
    </LinkButton>
  )
  return (
    <Page title="Imports" lead="Extracts of debts from payroll and travel systems." actions={start}>
      <Loaded view={view}>
        {({ batches }) =>
          batches.length === 0 ? (
            <Empty title="No file has been imported yet.">
              <p>
                An extract is a CSV file with a line of column names. Nothing is saved before you have seen what it
                holds.
              </p>
            </Empty>
          ) : (
            <DataTable
              caption="Imports, newest first"
              list="imports"
              columns={columns}
              rows={batches}
              idOf={idOfBatch}
            />
          )
        }
      </Loaded>
    </Page>
  )
}

function idOfBatch(batch: Batch): string {
  return String(batch.batchId)
}
