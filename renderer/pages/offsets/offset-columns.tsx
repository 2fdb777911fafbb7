/** The columns of the list of offsets. */
import type { Answer } from '../../../shared/api.ts'
import type { Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Money } from '../../components/money.tsx'
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
  { id: 'first', title: 'First pay', tight: true, cell: (row) => <Day on={row.firstPayOn} /> },
  { id: 'amount', title: 'Each pay', numeric: true, tight: true, cell: (row) => <Money amount={row.amount} /> },
  { id: 'taken', title: 'Taken', numeric: true, tight: true, cell: (row) => <Money amount={row.taken} /> },
  { id: 'owed', title: 'Owed', numeric: true, tight: true, cell: (row) => <Money amount={row.owed} /> },
  { id: 'ended', title: 'Ended', tight: true, cell: (row) => <Day on={row.endedOn} /> },
]

export function idOfOffset(row: Row): string {
  return String(row.offsetId)
}
