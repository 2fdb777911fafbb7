/** What begins when the due date has passed and the debtor neither paid in full nor made an agreement. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.12(1), (8), 1.35.7.15(2), 1.35.7.9.1(5), 1.35.7.9.2(8)-(9)'

export const rules = ['IRM-12-avoid', 'IRM-dlq-consequence', 'IRM-9.1-no-response', 'IRM-12-default-enforce']

/** What is to be done now. */
export type Consequence = 'post-administrative-charge' | 'begin-enforced-offset' | 'prepare-referral'

/** The consequences on a day: none while paid in full, in an agreement that is kept, or not yet late. */
export function consequencesOfSilence(facts: {
  readonly balance: Cents
  readonly delinquencyDate: IsoDate
  readonly agreementKept: boolean
  readonly today: IsoDate
}): Outcome<readonly Consequence[]> {
  if (facts.balance === ZERO) return none('Paid in full', 'IRM 1.35.7.12(1)')
  if (facts.agreementKept) return none('An agreement is being kept', 'IRM 1.35.7.12(1)')
  if (facts.today <= facts.delinquencyDate) return none('Not yet late', 'IRM 1.35.7.15(1)')
  return answer(
    ['post-administrative-charge', 'begin-enforced-offset', 'prepare-referral'],
    [{ label: 'A part payment alone stops nothing', cite: 'IRM 1.35.7.12(1), (8), 1.35.7.15(2)' }],
  )
}

function none(label: string, cite: string): Outcome<readonly Consequence[]> {
  return answer([], [{ label, cite }])
}
