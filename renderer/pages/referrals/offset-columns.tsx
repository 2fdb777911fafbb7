/** The columns of what Treasury took, of its notices, and of the claims of spouses. */
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Money } from '../../components/money.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { DecideClaim } from './decide-claim.tsx'
import { GiveBack } from './give-back.tsx'
import { causeLabels, paymentLabels } from './offset-words.ts'

type Offsets = Answer<'offsets.view'>
type Taken = Offsets['taken'][number]
type Notice = Offsets['notices'][number]
type Claim = Offsets['claims'][number]

interface OfDebt {
  readonly debtId: number
  readonly billNumber: string
  readonly name: string
}

/** Whose debt it is. */
function whose<R extends OfDebt>(): readonly Column<R>[] {
  return [
    {
      id: 'bill',
      title: 'Bill',
      tight: true,
      heads: true,
      cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
    },
    { id: 'name', title: 'Person', cell: (row) => row.name },
  ]
}

/** The columns of what was taken; a supervisor may give it back. */
export function takenColumns(mayGiveBack: boolean): readonly Column<Taken>[] {
  return [
    ...whose<Taken>(),
    dayColumn('on', 'Taken', (row) => row.on),
    moneyColumn('amount', 'Amount', (row) => row.amount),
    { id: 'reference', title: 'Reference', cell: (row) => row.reference || '–' },
    {
      id: 'back',
      title: 'Given back',
      cell: (row) =>
        row.returnedOn === undefined ? (
          mayGiveBack ? <GiveBack taken={row} /> : '–'
        ) : (
          <>
            <Day on={row.returnedOn} />
            <small>{causeLabels[row.why ?? ''] ?? row.why}</small>
          </>
        ),
    },
  ]
}

export const noticeColumns: readonly Column<Notice>[] = [
  ...whose<Notice>(),
  {
    id: 'kind',
    title: 'Notice',
    tight: true,
    cell: ({ kind }) => {
      return kind === 'offset' ? <Tag tone="blue">Offset</Tag> : <Tag tone="gold">Warning</Tag>
    },
  },
  dayColumn('dated', 'Dated', (row) => row.datedOn),
  dayColumn('received', 'Received', (row) => row.receivedOn),
  { id: 'payment', title: 'Payment', cell: (row) => paymentLabels[row.paymentType] ?? row.paymentType },
  moneyColumn('amount', 'Amount', (row) => row.amount),
  { id: 'reference', title: 'Reference', cell: (row) => row.reference || '–' },
]

/** The columns of claims; whoever works on debts records what was decided. */
export function claimColumns(mayDecide: boolean): readonly Column<Claim>[] {
  return [
    ...whose<Claim>(),
    { id: 'spouse', title: 'Spouse', cell: (row) => row.spouse },
    { id: 'year', title: 'Tax year', numeric: true, tight: true, cell: (row) => String(row.taxYear) },
    dayColumn('received', 'Received', (row) => row.receivedOn),
    {
      id: 'decided',
      title: 'Decided',
      cell: (row) => {
        if (row.outcome === undefined) return mayDecide ? <DecideClaim claim={row} /> : 'Not yet'
        return (
          <>
            {row.outcome === 'allowed' ? 'Allowed' : 'Denied'}
            {row.amount === undefined ? null : (
              <>
                : <Money amount={row.amount} />
              </>
            )}
            <small>
              <Day on={row.decidedOn} />
            </small>
          </>
        )
      },
    },
  ]
}
