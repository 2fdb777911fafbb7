/** An agreement is in default: the whole debt is due at once, with the penalties of its time. */
import { forbidWhen } from '../domain/gate.ts'
import { collectingReasons, mailReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import { longDate } from './words.ts'

export const citation = 'IRM 1.35.7.12(7)-(8), 1.35.7.12.3(6), 1.35.7.12.5(7)'

export const defaultNotice: NoticeLetter = {
  kind: 'default-notice',
  label: 'Default notice',
  template: 'default-notice',
  group: 'Payment',
  cite: citation,
  elements: [
    ...amountAndContact('IRM 1.35.7.12(7)'),
    required('default', 'which agreement is in default, and since when', 'IRM 1.35.7.12(7)'),
    required('due-at-once', 'that the whole debt is due at once', 'IRM 1.35.7.12(7)'),
    required('penalty', 'that penalties of the agreement’s time are added', 'IRM 1.35.7.12(7)'),
    required('enforcement', 'that salary offset and referral to Treasury follow', 'IRM 1.35.7.12(8)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.12(2)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...collectingReasons(facts),
    ...forbidWhen(facts.agreement?.ended !== 'default', {
      rule: 'agreement-default',
      cite: citation,
      message: 'No agreement on this debt has been recorded as in default.',
    }),
  ],
  words: ({ agreement, debtor }) => ({
    heading: 'Your repayment agreement is in default',
    signed: agreement === undefined ? '' : longDate(agreement.signedOn),
    since: agreement?.endedOn === undefined ? '' : longDate(agreement.endedOn),
    inService: debtor.employmentStatus === 'active' || debtor.employmentStatus === 'nonpay' ? 'yes' : '',
  }),
}
