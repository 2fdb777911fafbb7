import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Money } from '../../components/money.tsx'
import { readableDays } from '../../components/readable-days.ts'

type Statement = Answer<'debt.statement'>
type Line = Statement['lines'][number]
type Reversed = Statement['reversed'][number]

const columns: readonly Column<Line>[] = [
  { id: 'on', title: 'Date', tight: true, heads: true, cell: ({ on }) => <Day on={on} /> },
  {
    id: 'what',
    title: 'What',
    cell: ({ what, detail }) => (
      <>
        {what}
        {detail === '' ? null : <small>{readableDays(detail)}</small>}
      </>
    ),
  },
  { id: 'charged', title: 'Charged', numeric: true, tight: true, cell: ({ charged }) => <Some amount={charged} /> },
  { id: 'credited', title: 'Credited', numeric: true, tight: true, cell: ({ credited }) => <Some amount={credited} /> },
  moneyColumn('balance', 'Balance', ({ balance }) => balance),
]

const reversedColumns: readonly Column<Reversed>[] = [
  { id: 'on', title: 'Date', tight: true, heads: true, cell: ({ on }) => <Day on={on} /> },
  { id: 'what', title: 'What', tight: true, cell: ({ what }) => what },
  moneyColumn('amount', 'Amount', ({ amount }) => amount),
  dayColumn('reversed', 'Reversed', ({ reversedOn }) => reversedOn),
  { id: 'why', title: 'Why', cell: ({ why }) => why },
]

/** Every line with the balance after it, and below what was reversed and does not count. */
export function StatementLines({ statement: { lines, reversed } }: { readonly statement: Statement }): ReactNode {
  return (
    <>
      <DataTable
        caption="Lines of the statement, the oldest first"
        columns={columns}
        rows={lines}
        idOf={(_line, index) => String(index)}
      />
      {reversed.length === 0 ? null : (
        <>
          <h3>Reversed, counting for nothing</h3>
          <DataTable
            caption="Reversed entries"
            columns={reversedColumns}
            rows={reversed}
            idOf={(_entry, index) => String(index)}
          />
        </>
      )}
    </>
  )
}

function Some({ amount }: { readonly amount: string }): ReactNode {
  return amount === '0.00' ? null : <Money amount={amount} />
}
