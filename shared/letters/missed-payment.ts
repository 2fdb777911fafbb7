/** A payment of an agreement did not come: what to pay now, and what follows if it does not come. */
import { ZERO } from '../values/money.ts'
import { forbidWhen } from '../domain/gate.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { collectingReasons, mailReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import { unpaidInstallment } from './unpaid-installment.ts'
import { dollars, longDate } from './words.ts'

export const citation = 'IRM 1.35.7.5(1) Default, 1.35.7.12(5), (7)'

export const missedPayment: NoticeLetter = {
  kind: 'missed-payment',
  label: 'Missed payment notice',
  template: 'missed-payment',
  group: 'Payment',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 5.4(a)(1)'),
    required('agreement', 'which agreement it is about', 'IRM 1.35.7.12(5)'),
    required('missed', 'which payment was missed', 'IRM 1.35.7.12(5)'),
    required('consequence', 'that the whole debt is due at once on a default', 'IRM 1.35.7.12(7)'),
    required('hardship', 'how to ask for relief when the agreement cannot be kept', 'IRM 1.35.7.12.5(1)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.12(2)'),
  ],
  fields: [],
  reasons: (facts) => {
    const unpaid = unpaidInstallment(facts)
    const missed = unpaid !== undefined && unpaid.paid === ZERO
    return [
      ...mailReasons(facts),
      ...collectingReasons(facts),
      ...forbidWhen(!missed, { rule: 'payment-missed', cite: citation, message: whyNot(facts) }),
    ]
  },
  words: (facts) => {
    const unpaid = unpaidInstallment(facts)
    return {
      heading: 'Your payment has not reached us',
      signed: facts.agreement === undefined ? '' : longDate(facts.agreement.signedOn),
      due: unpaid === undefined ? '' : longDate(unpaid.due),
      installment: unpaid === undefined ? '' : dollars(unpaid.amount),
    }
  },
}

function whyNot(facts: NoticeFacts): string {
  const unpaid = unpaidInstallment(facts)
  if (facts.agreement === undefined || facts.agreement.endedOn !== undefined) return 'No agreement is in force.'
  return unpaid === undefined
    ? 'Every installment that is past its day has been paid.'
    : `A part of the installment of ${unpaid.due} was paid; send the partial payment notice.`
}
