/** The columns of the list of offsets. */
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { offsetStateLabels, offsetStateTones } from '../../parts/offset-words.ts'
import { addressOf } from '../../router.ts'

type Row = Answer<'offset.list'>['rows'][number]

export const offsetColumns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: 'Person',
    heads: true,
    cell: (row) => <a href={addressOf(`offsets/${row.offsetId}`)}>{row.name}</a>,
  },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  {
    id: 'state',
    title: 'State',
    tight: true,
    cell: (row) => <Tag tone={offsetStateTones[row.state]}>{offsetStateLabels[row.state]}</Tag>,
  },
  {
    id: 'agency',
    title: 'Paid by',
    cell: (row) => (
      <>
        {row.payingAgency === '' ? '–' : row.payingAgency}
        {row.way === 'enforced' ? null : <small>{row.wayLabel}</small>}
      </>
    ),
  },
  dayColumn('first', 'First pay', (row) => row.firstPayOn),
  moneyColumn('amount', 'Each pay', (row) => row.amount),
  moneyColumn('taken', 'Taken', (row) => row.taken),
  moneyColumn('owed', 'Owed', (row) => row.owed),
  dayColumn('ended', 'Ended', (row) => row.endedOn),
]

export function idOfOffset(row: Row): string {
  return String(row.offsetId)
}
