import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { orderLabels, orderTones } from '../../parts/garnishment-words.ts'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'

type Order = Answer<'garnishment.list'>['rows'][number]

/** The orders to garnish wages, with what each asks for next; nothing where there are none. */
export function OrdersPanel({ debtId }: { readonly debtId?: number }): ReactNode {
  const view = useView('garnishment.list', debtId === undefined ? {} : { debtId })
  if (view.state !== 'ready' || view.value.rows.length === 0) return null
  const shown = debtId === undefined ? columns : columns.filter(({ id }) => FEW.has(id))
  return (
    <Panel title="Wage garnishment">
      <DataTable caption="Orders to garnish wages" columns={shown} rows={view.value.rows} idOf={idOfOrder} />
    </Panel>
  )
}

const FEW: ReadonlySet<string> = new Set(['employer', 'standing', 'amount'])

const columns: readonly Column<Order>[] = [
  {
    id: 'employer',
    title: 'Employer',
    heads: true,
    cell: (row) => <a href={addressOf(`garnishments/${row.letterId}`)}>{row.employer}</a>,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  {
    id: 'standing',
    title: 'State',
    tight: true,
    cell: (row) => <Tag tone={orderTones[row.standing]}>{orderLabels[row.standing]}</Tag>,
  },
  dayColumn('mailed', 'Mailed', (row) => row.mailedOn),
  moneyColumn('amount', 'Each pay', (row) => row.amount),
  moneyColumn('taken', 'Taken', (row) => row.taken),
  moneyColumn('owed', 'Owed', (row) => row.owed),
]

function idOfOrder(row: Order): string {
  return String(row.letterId)
}
