import { useState, type ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Pager } from '../../components/pager.tsx'
import { Panel } from '../../components/panel.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { useView } from '../../use-view.ts'

type Row = Answer<'report.debts'>['rows'][number]

const PAGE_SIZE = 100

const columns: readonly Column<Row>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  { id: 'type', title: 'Kind', cell: (row) => row.debtTypeLabel },
  { id: 'state', title: 'State now', cell: (row) => row.stateLabel },
  moneyColumn('total', 'Balance now', (row) => row.total),
]

interface BehindPanelProps {
  readonly asked: Input<'report.show'>
  readonly line: string
  readonly onClose: () => void
}

/** The debts behind a figure of a report. */
export function BehindPanel({ asked, line, onClose }: BehindPanelProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const view = useView('report.debts', { ...asked, line, offset, limit: PAGE_SIZE }, { keep: true })
  return (
    <Loaded view={view}>
      {({ label, rows, count }) => (
        <Panel
          title={`Behind the figure: ${label}`}
          beside={
            <Button kind="quiet" icon="close" onClick={onClose}>
              Close
            </Button>
          }
        >
          <DataTable
            caption={`Debts behind: ${label}`}
            columns={columns}
            rows={rows}
            idOf={({ debtId }) => String(debtId)}
            count={count}
            offset={offset}
          />
          <Pager offset={offset} limit={PAGE_SIZE} count={count} onTurn={setOffset} />
        </Panel>
      )}
    </Loaded>
  )
}
