/** A debt is sent to Treasury once: who holds it sends it on to offset. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.15, 285.5(d)(11), 285.7(a)(3), 285.12(g)'

export const rules = [
  'CFR285-5-who-submits', 'CFR285-12-single-referral', 'CFR285-7-no-duplicate', 'CFR5-5.15-pca',
]

/** Where a debt already is. */
export interface Whereabouts {
  readonly crossServicing: boolean
  readonly paymentOffset: boolean
  readonly justice: boolean
}

export type Destination = 'cross-servicing' | 'payment-offset' | 'salary-match' | 'private-collection-agency'

/** Whether the debt may be sent there as well. Private collection goes by way of Treasury. */
export function sendTo(destination: Destination, at: Whereabouts): Outcome<Destination> {
  const elsewhere = at.crossServicing || at.justice
  return unlessForbidden(
    [
      ...forbidWhen(destination === 'payment-offset' && elsewhere, {
        rule: 'CFR285-5-who-submits',
        cite: '31 CFR 285.5(d)(11), 285.12(g)',
        message: 'Whoever has the debt sends it to offset; it is not sent twice.',
      }),
      ...forbidWhen(destination === 'salary-match' && (at.paymentOffset || at.crossServicing), {
        rule: 'CFR285-7-no-duplicate',
        cite: '31 CFR 285.7(a)(3)',
        message: 'A debt in payment offset is in the salary match already.',
      }),
      ...forbidWhen(destination === 'cross-servicing' && at.crossServicing, {
        rule: 'CFR285-12-single-referral',
        cite: '31 CFR 285.12(g)',
        message: 'The debt is already in Cross-Servicing.',
      }),
      ...forbidWhen(destination === 'private-collection-agency' && !at.crossServicing, {
        rule: 'CFR5-5.15-pca',
        cite: '31 CFR 5.15',
        message: 'Transfer the debt to Treasury, which engages collection agencies.',
      }),
    ],
    destination,
  )
}
