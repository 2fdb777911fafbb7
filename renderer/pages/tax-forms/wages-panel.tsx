import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Reasons } from '../../components/reasons.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

type Row = Answer<'wage.list'>['rows'][number]

/** What payroll reports as wages for the year, with the files for it. */
export function WagesPanel({ taxYear }: { readonly taxYear: number }): ReactNode {
  const view = useView('wage.list', { taxYear })
  const write = useDeed('wage.file', { renew: false })
  const save = async (format: 'csv' | 'pdf'): Promise<void> => {
    const file = await write.run({ taxYear, format })
    if (file === undefined) return tell('The list could not be written.')
    saveFile(file.fileName, file.mediaType, bytesOf(file.base64))
    tell(`${file.fileName} is saved.`)
  }
  return (
    <Panel title="Wages for the payroll office">
      <Loaded view={view}>
        {({ rows, total, missing }) => (
          <>
            {missing.length === 0 ? null : (
              <Message tone="warn" title="These debts cannot be judged">
                <Reasons reasons={missing} />
              </Message>
            )}
            {rows.length === 0 ? (
              <Empty title="Nothing is reported as wages for this year." />
            ) : (
              <>
                <p>
                  {rows.length.toLocaleString('en-US')} debts, <Money amount={total} /> in all. Each stays owed.
                </p>
                <DataTable
                  caption="Unpaid debts reported as wages"
                  list="wages"
                  columns={columns}
                  rows={rows}
                  idOf={idOfRow}
                />
                <div className="row">
                  <Button icon="save" busy={write.busy} onClick={() => void save('csv')}>
                    CSV
                  </Button>
                  <Button icon="save" busy={write.busy} onClick={() => void save('pdf')}>
                    PDF
                  </Button>
                </div>
              </>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  )
}

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Person', heads: true, cell: (row) => row.name },
  { id: 'employee', title: 'Employee', tight: true, cell: (row) => row.employeeId },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'kind', title: 'Kind of debt', cell: (row) => row.debtTypeLabel },
  { id: 'why', title: 'Why', cell: (row) => readableDays(row.basis) },
  moneyColumn('amount', 'Wages', (row) => row.amount),
]

function idOfRow(row: Row): string {
  return String(row.debtId)
}
