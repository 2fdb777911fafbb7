/** The columns of the list of agreements. */
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Money } from '../../components/money.tsx'
import { Tag } from '../../components/tag.tsx'
import { agreementLabels, agreementTones, everyTime } from '../../parts/agreement-words.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { addressOf } from '../../router.ts'

type Row = Answer<'agreement.list'>['rows'][number]

export const agreementColumns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: 'Person',
    heads: true,
    cell: (row) => <a href={addressOf(`agreements/${row.agreementId}`)}>{row.name}</a>,
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
    cell: (row) => <Tag tone={agreementTones[row.state]}>{agreementLabels[row.state]}</Tag>,
  },
  {
    id: 'payment',
    title: 'Payment',
    numeric: true,
    tight: true,
    cell: (row) => (
      <>
        <Money amount={row.payment} />
        <small>
          {everyTime(row.frequency)}
          {row.hardship ? ', hardship' : ''}
        </small>
      </>
    ),
  },
  dayColumn('next', 'Next due', (row) => row.nextDueOn),
  {
    id: 'behind',
    title: 'Behind by',
    numeric: true,
    tight: true,
    cell: (row) => (row.behind === '0.00' ? '–' : <Money amount={row.behind} />),
  },
  dayColumn('ends', 'Ends', (row) => row.lastDate),
  moneyColumn('owed', 'Owed', (row) => row.owed),
]

export function idOfAgreement(row: Row): string {
  return String(row.agreementId)
}
