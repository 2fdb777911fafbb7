/** Confirms a repayment agreement: its payments, its schedule, and what happens when it is not kept. */
import { agreementInForce } from '../domain/standing/facts.ts'
import { forbidWhen } from '../domain/gate.ts'
import { mailReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import { dollars, longDate } from './words.ts'

export const citation = 'IRM 1.35.7.12(3)-(7); 31 CFR 5.6'

export const agreementConfirmation: NoticeLetter = {
  kind: 'agreement-confirmation',
  label: 'Agreement confirmation',
  template: 'agreement-confirmation',
  group: 'Payment',
  cite: citation,
  elements: [
    ...amountAndContact('IRM 1.35.7.12(5)'),
    required('terms', 'the amount and frequency of the payments', 'IRM 1.35.7.12(5)'),
    required('schedule', 'when each payment is due', 'IRM 1.35.7.12(5)'),
    required('interest', 'that interest is collected for the term', 'IRM 1.35.7.12(7)'),
    required('consequence', 'that the whole debt is due at once on a default', 'IRM 1.35.7.12(7)'),
    required('hardship', 'what to do when the payments cannot be kept', 'IRM 1.35.7.12.5(1)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.12(2)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...forbidWhen(agreementInForce(facts.standing, facts.today) === undefined, {
      rule: 'no-agreement',
      cite: 'IRM 1.35.7.12(3)',
      message: 'No repayment agreement is in force.',
    }),
  ],
  words: ({ agreement }) => ({
    heading: 'Your repayment agreement',
    signed: agreement === undefined ? '' : longDate(agreement.signedOn),
    payment: agreement === undefined ? '' : dollars(agreement.payment),
    every: agreement?.every ?? '',
    count: String(agreement?.installments.length ?? 0),
    lumpSum: agreement === undefined || agreement.lumpSum <= 0 ? '' : dollars(agreement.lumpSum),
  }),
  rows: ({ agreement }) =>
    (agreement?.installments ?? []).map(({ dueOn, amount }, index) => [
      String(index + 1),
      longDate(dueOn),
      dollars(amount),
    ]),
}
