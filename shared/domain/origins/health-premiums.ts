/** Health premiums advanced in non-pay or insufficient pay: what they add up to and how they are recovered. */
import { addMonths, type IsoDate } from '../../values/dates.ts'
import { ZERO, add, formatMoney, least, subtract, type Cents } from '../../values/money.ts'
import type { Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.8.4; 5 CFR 890.502'

export const rules = [
  'IRM-8.4-situations', 'IRM-8.4-one-year', 'IRM-8.4-advance', 'IRM-8.4-options', 'IRM-8.4-recovery',
  'IRM-8.4-direct-pay', 'IRM-8.3-fehb-error',
]

/** Why the employee share was not withheld. */
export type PremiumSituation = 'non-pay' | 'insufficient-pay' | 'life-event' | 'processing-error'

/** The kind of debt that missing premiums are: errors and life events are salary overpayments, and may be waived. */
export function premiumDebtKind(situation: PremiumSituation): 'health-insurance-premium' | 'salary-overpayment' {
  return situation === 'non-pay' || situation === 'insufficient-pay' ? 'health-insurance-premium' : 'salary-overpayment'
}

/** A premium that the agency advanced for one pay period. */
export interface AdvancedPremium {
  readonly payPeriodEnds: IsoDate
  readonly amount: Cents
}

/**
 * The sum advanced. Refused when the employee did not choose to continue, or when a premium lies past the year for
 * which coverage may be continued.
 */
export function advancedPremiums(
  election: 'continue' | 'terminate',
  leaveBegan: IsoDate,
  premiums: readonly AdvancedPremium[],
): Outcome<Cents> {
  const longest = countOn('premium-continuation-months', leaveBegan)
  const lastDay = addMonths(leaveBegan, longest.value)
  const tooLate = premiums.some((premium) => premium.payPeriodEnds > lastDay)
  const total = add(...premiums.map((premium) => premium.amount))
  return unlessForbidden(
    [
      ...forbidWhen(election === 'terminate', {
        rule: 'IRM-8.4-options',
        cite: 'IRM 1.35.7.8.4(3)',
        message: 'The employee chose to end coverage; no premium may be advanced.',
      }),
      ...forbidWhen(tooLate, {
        rule: 'IRM-8.4-one-year',
        cite: longest.source,
        message: `Coverage may be continued in leave without pay for one year, to ${lastDay}.`,
      }),
    ],
    total,
    [{ label: `${premiums.length} premiums advanced`, amount: formatMoney(total), cite: 'IRM 1.35.7.8.4(2)' }],
  )
}

/** How the next recovery is made: withheld from pay, or paid directly because pay cannot bear it. */
export type PremiumRecovery =
  | { readonly by: 'withholding'; readonly amount: Cents }
  | { readonly by: 'direct-payment'; readonly notifyEmployee: boolean }

/** One extra premium each pay period while pay can bear it; otherwise regular payments, with a notice if they stop. */
export function nextPremiumRecovery(facts: {
  readonly balance: Cents
  readonly premium: Cents
  readonly payCanBearIt: boolean
  readonly paymentsRegular: boolean
}): PremiumRecovery {
  if (!facts.payCanBearIt) return { by: 'direct-payment', notifyEmployee: !facts.paymentsRegular }
  return { by: 'withholding', amount: least(facts.balance, facts.premium) }
}

/** The extra premiums that recover an advance, one a pay period; the last may be smaller. */
export function premiumRecoveryPlan(balance: Cents, premium: Cents): readonly Cents[] {
  if (premium <= ZERO) throw new RangeError('A premium must be more than nothing.')
  const plan: Cents[] = []
  for (let left = balance; left > ZERO; left = subtract(left, least(left, premium))) plan.push(least(left, premium))
  return plan
}
