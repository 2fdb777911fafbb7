import type { ReactNode } from 'react'
import type { Answer } from '../../shared/api.ts'
import { DataTable, type Column } from '../components/data-table.tsx'
import { Day } from '../components/day.tsx'
import { Money } from '../components/money.tsx'

type Row = Answer<'calc.repaymentSchedule'>['rows'][number]

const columns: readonly Column<Row>[] = [
  { id: 'number', title: 'No.', numeric: true, tight: true, heads: true, cell: (row) => row.number },
  { id: 'date', title: 'Date', tight: true, cell: (row) => <Day on={row.date} weekday /> },
  { id: 'payment', title: 'Payment', numeric: true, cell: (row) => <Money amount={row.payment} /> },
  { id: 'penalty', title: 'Penalty', numeric: true, cell: (row) => <Money amount={row.penalty} /> },
  { id: 'administrative', title: 'Charges', numeric: true, cell: (row) => <Money amount={row.administrative} /> },
  { id: 'interest', title: 'Interest', numeric: true, cell: (row) => <Money amount={row.interest} /> },
  { id: 'principal', title: 'Principal', numeric: true, cell: (row) => <Money amount={row.principal} /> },
  { id: 'remaining', title: 'Left', numeric: true, cell: (row) => <Money amount={row.remaining} /> },
]

/** A repayment schedule, payment by payment. */
export function ScheduleTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  return <DataTable caption="Repayment schedule" columns={columns} rows={rows} idOf={idOfPayment} />
}

function idOfPayment(row: Row): string {
  return String(row.number)
}
