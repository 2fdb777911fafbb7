/** Tells that money is given back, why, how much, and that it bears no interest. */
import { forbidWhen } from '../domain/gate.ts'
import { governing } from '../law/dated.ts'
import { REFUND_FLOOR } from '../law/refund-floor.ts'
import { formatMoney, ZERO } from '../values/money.ts'
import { givenMoney, writtenMoney } from './letter-fields.ts'
import { givenText } from './notice-facts.ts'
import { addressReasons, dateReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { dollars } from './words.ts'

export const citation = 'IRM 1.35.7.12(10); 31 CFR 5.19, 285.11(n)'

export const refund: NoticeLetter = {
  kind: 'refund',
  label: 'Refund letter',
  template: 'refund',
  group: 'Closing',
  cite: citation,
  elements: [
    required('refund', 'the amount that is given back', citation),
    required('why', 'why it is given back', '31 CFR 5.19'),
    required('how', 'how it is paid', '31 CFR 5.19'),
    required('no-interest', 'that it bears no interest', '31 CFR 5.19'),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5)'),
  ],
  fields: [
    {
      id: 'refund',
      label: 'Amount given back',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.12(10)',
      suggested: ({ overpaid }) => (overpaid > ZERO ? formatMoney(overpaid) : undefined),
    },
    {
      id: 'cause',
      label: 'Because',
      form: 'choice',
      choices: [
        { id: 'overpaid', label: 'More was paid than was owed' },
        { id: 'waived', label: 'The debt was waived' },
        { id: 'not-owed', label: 'The debt was found not to be owed' },
      ],
      required: true,
      cite: '31 CFR 5.19',
    },
    { id: 'paidBy', label: 'Paid by', form: 'text', required: true, cite: '31 CFR 5.19' },
  ],
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...forbidWhen(facts.standing.payments.length === 0, {
      rule: 'nothing-paid',
      cite: '31 CFR 5.19',
      message: 'Nothing has been paid on this debt that could be given back.',
    }),
  ],
  checks: (facts) => {
    const floor = governing(REFUND_FLOOR, facts.letterDate)
    const amount = givenMoney(facts, 'refund')
    const below = givenText(facts, 'cause') === 'overpaid' && amount < floor.value
    return [
      ...forbidWhen(amount <= ZERO, { rule: 'refund-amount', cite: '31 CFR 5.19', message: 'Nothing is given back.' }),
      ...forbidWhen(amount > ZERO && below, {
        rule: 'IRM-12-refund-1',
        cite: floor.source,
        message: `An overpayment of less than ${dollars(floor.value)} is not given back.`,
      }),
    ]
  },
  words: (facts) => ({
    heading: 'We are refunding money to you',
    refund: writtenMoney(facts, 'refund'),
    cause: givenText(facts, 'cause'),
    paidBy: givenText(facts, 'paidBy'),
  }),
}
