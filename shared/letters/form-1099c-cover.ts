/** The cover of a Form 1099-C: what it reports, for which year, and whom to ask. */
import { forbidWhen } from '../domain/gate.ts'
import { CANCELED_DEBT_FLOOR } from '../law/canceled-debt-floor.ts'
import { governing } from '../law/dated.ts'
import { givenText } from './notice-facts.ts'
import { addressReasons, dateReasons, writtenOffReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { dollars, longDate } from './words.ts'

export const citation = 'IRM 1.35.7.22(2)-(3); 26 U.S.C. 6050P'

export const form1099cCover: NoticeLetter = {
  kind: 'form-1099c-cover',
  label: 'Form 1099-C cover letter',
  template: 'form-1099c-cover',
  group: 'Closing',
  cite: citation,
  elements: [
    required('form', 'which form is enclosed, for which year', '26 U.S.C. 6050P(d)'),
    required('reported', 'the amount that is reported, and what it is made of', 'IRM 1.35.7.22(2)'),
    required('written-off', 'when the debt was written off', 'IRM 1.35.7.22(2)'),
    required('return', 'that it may have to be reported as income', 'IRM 1.35.7.22(2)'),
    required('contact', 'whom to contact, with address and telephone', '26 U.S.C. 6050P(d)(1)'),
  ],
  fields: [
    {
      id: 'taxYear',
      label: 'Tax year',
      form: 'text',
      required: true,
      cite: '26 U.S.C. 6050P(d)',
      suggested: ({ writtenOff }) => writtenOff?.on.slice(0, 4),
    },
  ],
  reasons: (facts) => {
    const { writtenOff, letterDate } = facts
    const floor = governing(CANCELED_DEBT_FLOOR, letterDate)
    return [
      ...addressReasons(facts),
      ...dateReasons(facts),
      ...writtenOffReasons(facts),
      ...forbidWhen(writtenOff !== undefined && writtenOff.amount < floor.value, {
        rule: 'IRM-22-1099c',
        cite: floor.source,
        message: `Less than ${dollars(floor.value)} is not reported.`,
      }),
      ...forbidWhen(writtenOff?.ground === 'discharged', {
        rule: 'IRM-22-1099c-bankruptcy',
        cite: 'IRM 1.35.7.22(3)',
        message: 'A debt discharged in bankruptcy is not reported.',
      }),
    ]
  },
  checks: (facts) =>
    forbidWhen(!/^20\d\d$/.test(givenText(facts, 'taxYear')), {
      rule: 'tax-year',
      cite: '26 U.S.C. 6050P(d)',
      message: 'Write the tax year with four digits, such as 2026.',
    }),
  words: (facts) => ({
    heading: `Form 1099-C for ${givenText(facts, 'taxYear')}`,
    taxYear: givenText(facts, 'taxYear'),
    writtenOffOn: facts.writtenOff === undefined ? '' : longDate(facts.writtenOff.on),
    amount: facts.writtenOff === undefined ? '' : dollars(facts.writtenOff.amount),
  }),
}
