/** An agreement that is not kept: what shows it, and what follows when it is declared in default. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, add, formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome, type Step } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.5(1) Default, 1.35.7.12(7)-(8), 1.35.7.12.3(6), 1.35.7.12.5(7)'

export const rules = [
  'IRM-5-default', 'IRM-12-default-due', 'IRM-12-default-penalties', 'IRM-12.3-default', 'IRM-12.5-default',
  'IRM-12-default-enforce',
]

/** An installment and what has been paid towards it. */
export interface Installment {
  readonly due: IsoDate
  readonly amount: Cents
  readonly paid: Cents
}

/** The first installment not paid in full by the end of its day; undefined when there is none. */
export function missedInstallment(schedule: readonly Installment[], today: IsoDate): Installment | undefined {
  return schedule.find((installment) => installment.due < today && installment.paid < installment.amount)
}

/** What is owed when an agreement of any kind is declared in default. */
export interface Acceleration {
  readonly dueOn: IsoDate
  readonly due: Cents
  /** Accrued while the agreement was kept and not collected; now part of the balance. */
  readonly penaltyAdded: Cents
  readonly delinquent: true
  /** What follows: offset from salary is begun and the debt is prepared for Treasury. */
  readonly next: readonly ['enforced-salary-offset', 'treasury-referral']
}

/** The whole unpaid debt is due at once, with the penalties that were held back. */
export function declareDefault(unpaid: Cents, penaltyHeldBack: Cents, on: IsoDate): Outcome<Acceleration> {
  const due = add(unpaid, penaltyHeldBack)
  return answer(
    {
      dueOn: on,
      due,
      penaltyAdded: penaltyHeldBack,
      delinquent: true,
      next: ['enforced-salary-offset', 'treasury-referral'],
    },
    [
      { label: 'Unpaid balance, due at once', amount: formatMoney(unpaid), cite: 'IRM 1.35.7.12(7)' },
      ...heldBack(penaltyHeldBack),
      { label: 'Offset and referral begin', cite: 'IRM 1.35.7.12(8)' },
    ],
  )
}

function heldBack(penalty: Cents): readonly Step[] {
  if (penalty === ZERO) return []
  return [{ label: 'Penalty of the agreement’s time', amount: formatMoney(penalty), cite: 'IRM 1.35.7.12(7)' }]
}
