/** A payment of an agreement was too small: what is missing, and what follows if it does not come. */
import { forbidWhen } from '../domain/gate.ts'
import { subtract, ZERO } from '../values/money.ts'
import { collectingReasons, mailReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import { unpaidInstallment } from './unpaid-installment.ts'
import { dollars, longDate } from './words.ts'

export const citation = 'IRM 1.35.7.5(1) Default, 1.35.7.12(5), (7)'

export const partialPayment: NoticeLetter = {
  kind: 'partial-payment',
  label: 'Partial payment notice',
  template: 'partial-payment',
  group: 'Payment',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 5.4(a)(1)'),
    required('agreement', 'which agreement it is about', 'IRM 1.35.7.12(5)'),
    required('shortfall', 'what was paid and what is missing', 'IRM 1.35.7.12(5)'),
    required('consequence', 'that the whole debt is due at once on a default', 'IRM 1.35.7.12(7)'),
    required('hardship', 'how to ask for relief when the agreement cannot be kept', 'IRM 1.35.7.12.5(1)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.12(2)'),
  ],
  fields: [],
  reasons: (facts) => {
    const unpaid = unpaidInstallment(facts)
    return [
      ...mailReasons(facts),
      ...collectingReasons(facts),
      ...forbidWhen(unpaid === undefined || unpaid.paid === ZERO, {
        rule: 'payment-partial',
        cite: citation,
        message: 'No installment of an agreement in force is paid in part and past its day.',
      }),
    ]
  },
  words: (facts) => {
    const unpaid = unpaidInstallment(facts)
    return {
      heading: 'Your payment was less than agreed',
      signed: facts.agreement === undefined ? '' : longDate(facts.agreement.signedOn),
      due: unpaid === undefined ? '' : longDate(unpaid.due),
      installment: unpaid === undefined ? '' : dollars(unpaid.amount),
      paid: unpaid === undefined ? '' : dollars(unpaid.paid),
      missing: unpaid === undefined ? '' : dollars(subtract(unpaid.amount, unpaid.paid)),
    }
  },
}
