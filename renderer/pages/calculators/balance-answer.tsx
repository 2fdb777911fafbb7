import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Figures } from '../../components/figures.tsx'
import { Money } from '../../components/money.tsx'
import { PartsTable } from '../../parts/parts-table.tsx'

type Balance = Answer<'calc.balance'>
type Applied = Balance['applied'][number]

const columns: readonly Column<Applied>[] = [
  { id: 'date', title: 'Payment of', tight: true, heads: true, cell: (row) => <Day on={row.date} /> },
  { id: 'amount', title: 'Amount', numeric: true, cell: (row) => <Money amount={row.amount} /> },
  { id: 'penalty', title: 'Penalty', numeric: true, cell: (row) => <Money amount={row.penalty} /> },
  { id: 'administrative', title: 'Charges', numeric: true, cell: (row) => <Money amount={row.administrative} /> },
  { id: 'interest', title: 'Interest', numeric: true, cell: (row) => <Money amount={row.interest} /> },
  { id: 'principal', title: 'Principal', numeric: true, cell: (row) => <Money amount={row.principal} /> },
  { id: 'unapplied', title: 'Left over', numeric: true, cell: (row) => <Money amount={row.unapplied} /> },
]

/** The balance by part, and how each payment was applied. */
export function BalanceAnswer({ answer }: { readonly answer: Balance }): ReactNode {
  return (
    <div className="stack">
      <PartsTable caption="Balance" columns={[{ title: 'Owed', parts: answer.balance, total: answer.balance.total }]} />
      <Figures
        facts={[
          { label: 'Days delinquent', value: answer.daysDelinquent },
          { label: 'Interest rate', value: `${answer.ratePercent}%` },
        ]}
      />
      {answer.applied.length === 0 ? null : (
        <DataTable
          caption="How each payment was applied"
          columns={columns}
          rows={answer.applied}
          idOf={idOfApplied}
        />
      )}
    </div>
  )
}

function idOfApplied(row: Applied, index: number): string {
  return `${index} ${row.date}`
}
