/** At any time a debtor may ask for lower payments because circumstances beyond his control have changed. */
import { least, portionRoundedDown, type Cents } from '../../values/money.ts'
import { RATE_WHOLE, type Rate } from '../../values/rate.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.18(a), 285.5(d)(12), 285.5(f)(2)(ii)'

export const rules = ['CFR5-5.18-review', 'CFR285-5-hardship-amount']

/** The changes the regulation names; others may do as well. */
export const CHANGED_CIRCUMSTANCES = [
  { id: 'catastrophic-illness', label: 'Catastrophic illness' },
  { id: 'divorce', label: 'Divorce' },
  { id: 'death', label: 'Death in the family' },
  { id: 'disability', label: 'Disability' },
  { id: 'other', label: 'Another change beyond the debtor’s control' },
] as const

/** What the review is about: there is no last day for it. */
export type ReviewedPayment = 'offset' | 'garnishment' | 'voluntary-payment'

/** Takes up a request, however late in the life of the debt. */
export function specialReview(change: string, payment: ReviewedPayment): Outcome<ReviewedPayment> {
  const known = CHANGED_CIRCUMSTANCES.some((one) => one.id === change)
  return unlessForbidden(
    forbidWhen(!known, {
      rule: 'CFR5-5.18-review',
      cite: '31 CFR 5.18(a)',
      message: 'Choose the change in circumstances from the list, or "other".',
    }),
    payment,
  )
}

/** The lesser offset that the agency certified on hardship: a sum, or a percent of each payment. */
export type CertifiedOffset = { readonly amount: Cents } | { readonly percent: Rate }

/** What is taken from a payment: never more than the ordinary limit would allow. */
export function hardshipOffset(payment: Cents, ordinary: Cents, certified: CertifiedOffset): Cents {
  const lesser =
    'amount' in certified ? certified.amount : portionRoundedDown(payment, certified.percent, RATE_WHOLE)
  return least(ordinary, lesser)
}
