import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { eventLabels, reasonLabel } from './batch-words.ts'

type Update = ReferralBatch['updates'][number]

const columns: readonly Column<Update>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'event', title: 'Tells', cell: (row) => eventLabels[row.event] },
  { id: 'reason', title: 'Reason', cell: (row) => reasonLabel(row.reason) },
  dayColumn('on', 'Of', (row) => row.identifiedOn),
  moneyColumn('amount', 'Change', (row) => row.amount),
]

/** What a file of updates tells Treasury. */
export function UpdatesPanel({ updates }: { readonly updates: readonly Update[] }): ReactNode {
  return (
    <Panel title="What the file tells">
      <DataTable caption="Updates in this batch" columns={columns} rows={updates} idOf={idOf} />
    </Panel>
  )
}

function idOf({ debtId, event }: Update, index: number): string {
  return `${debtId} ${event} ${index}`
}
