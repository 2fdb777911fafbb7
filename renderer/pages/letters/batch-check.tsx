import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'

type Checked = Answer<'letter.checkBatch'>
type Allowed = Checked['allowed'][number]
type Refused = Checked['refused'][number]

const common = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row: Allowed) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row: Allowed) => row.name },
] as const

const allowedColumns: readonly Column<Allowed>[] = [
  ...common,
  { id: 'type', title: 'Kind', cell: (row) => row.debtTypeLabel },
  moneyColumn('total', 'Balance', (row) => row.total),
]

const refusedColumns: readonly Column<Refused>[] = [
  ...common,
  { id: 'why', title: 'Why not', cell: (row) => <Reasons reasons={row.reasons} /> },
]

/** Who would get a letter, and who would not and why. */
export function BatchCheck({ checked }: { readonly checked: Checked }): ReactNode {
  const { allowed, refused } = checked
  return (
    <>
      {refused.length === 0 ? null : (
        <Panel title={`Will not be issued: ${refused.length.toLocaleString('en-US')}`}>
          <DataTable
            caption="Letters that will not be issued"
            list="letters-refused"
            columns={refusedColumns}
            rows={refused}
            idOf={idOf}
          />
        </Panel>
      )}
      {allowed.length === 0 ? null : (
        <Panel title={`Will be issued: ${allowed.length.toLocaleString('en-US')}`}>
          <DataTable
            caption="Letters that will be issued"
            list="letters-allowed"
            columns={allowedColumns}
            rows={allowed}
            idOf={idOf}
          />
        </Panel>
      )}
    </>
  )
}

function idOf(row: Allowed): string {
  return String(row.debtId)
}
