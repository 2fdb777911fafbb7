/** Whether a state may submit past-due support for offset of payments or of a tax refund, and for passport denial. */
import { daysBetween, type IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { amountOn, countOn } from '../../law/gate-figures.ts'
import { isState } from '../../law/states.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.1(a)-(e), 285.3(c); 42 U.S.C. 652(k), 654; OCSE overview (2020)'

export const rules = [
  'CFR285-1-state-def', 'CFR285-1-child-scope', 'CFR285-1-enforced', 'CFR285-1-agreement', 'CFR285-1-min-25',
  'CFR285-1-certify', 'OCSE-admin-offset', 'OCSE-passport', 'CFR285-3-thresholds', 'CFR285-3-notify',
]

/** A support debt that a state wants to submit. A child may be of any age. */
export interface SupportDebt {
  readonly state: string
  readonly amount: Cents
  readonly pastDueSince: IsoDate
  /** Why the state enforces it; a debt enforced on none of these grounds cannot be submitted. */
  readonly enforcedBy: 'assignment' | 'services-to-family' | 'tribal-agreement' | 'none'
  /** Past due, enforceable, and noticed beforehand. */
  readonly certified: boolean
  /** How the request comes: through Health and Human Services, or from a state with an agreement of its own. */
  readonly route: 'hhs' | 'reciprocal-agreement' | 'none'
}

/** Accepts a debt for offset of payments other than refunds. */
export function submitForPaymentOffset(debt: SupportDebt, today: IsoDate): Outcome<Cents> {
  const floor = amountOn('support-offset-floor', today)
  const age = countOn('support-past-due-days', today)
  return unlessForbidden(
    [
      ...common(debt),
      ...tooSmall(debt.amount, floor.value, 'CFR285-1-min-25', floor.source),
      ...forbidWhen(daysBetween(debt.pastDueSince, today) < age.value, {
        rule: 'OCSE-admin-offset',
        cite: age.source,
        message: `The debt must have been past due for ${age.value} days.`,
      }),
    ],
    debt.amount,
  )
}

/** Accepts a debt for offset of a tax refund: a higher floor where the right to it was not assigned to the state. */
export function submitForRefundOffset(debt: SupportDebt, today: IsoDate): Outcome<Cents> {
  const assigned = debt.enforcedBy === 'assignment'
  const floor = amountOn(assigned ? 'support-refund-assigned-floor' : 'support-refund-unassigned-floor', today)
  return unlessForbidden(
    [...common(debt), ...tooSmall(debt.amount, floor.value, 'CFR285-3-thresholds', floor.source)],
    debt.amount,
  )
}

/** Whether a passport is denied: more than the limit of past-due support. */
export function passportDenied(pastDueSupport: Cents, today: IsoDate): boolean {
  return pastDueSupport > amountOn('passport-denial-over', today).value
}

function common(debt: SupportDebt): readonly Reason[] {
  return [
    ...forbidWhen(!isState(debt.state), {
      rule: 'CFR285-1-state-def',
      cite: '31 CFR 285.1(a)',
      message: 'Only the states, the District of Columbia and five territories submit debts.',
    }),
    ...forbidWhen(debt.enforcedBy === 'none', {
      rule: 'CFR285-1-enforced',
      cite: '31 CFR 285.1(a); 42 U.S.C. 654',
      message: 'The state does not enforce this support.',
    }),
    ...forbidWhen(debt.route === 'none', {
      rule: 'CFR285-1-agreement',
      cite: '31 CFR 285.1(b)-(c), 285.3(c)(2)',
      message: 'It comes neither through Health and Human Services nor under an agreement with the state.',
    }),
    ...forbidWhen(!debt.certified, {
      rule: 'CFR285-1-certify',
      cite: '31 CFR 285.1(d)(3)-(4), 285.3(c)(3)',
      message: 'The state has not certified the debt and its notice.',
    }),
  ]
}

function tooSmall(amount: Cents, floor: Cents, rule: string, cite: string): readonly Reason[] {
  return forbidWhen(amount < floor, { rule, cite, message: `At least ${formatMoney(floor)} must be owed.` })
}
