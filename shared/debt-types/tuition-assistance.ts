/** Course costs to be repaid: course not passed or not documented, or service not completed. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.3'

export const rules = ['IRM-9.3-help']

export const tuitionAssistance: DebtType = {
  ...administrativeDebt,
  slug: 'tuition-assistance',
  name: 'Tuition assistance',
  family: 'training',
  cite: citation,
  authority: ['5 U.S.C. 4108'],
  erroneousPayment: false,
  waiver: {
    allowed: 'yes',
    rule: 'IRM-9.3-cfo-waive',
    cite: '5 U.S.C. 4108(c); IRM 1.35.7.9.3(6)',
    message: 'The CFO may waive a training debt where collecting it would be against equity and good conscience.',
  },
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'trigger',
      label: 'Why the costs are to be repaid',
      form: 'choice',
      choices: [
        { id: 'unsatisfactory', label: 'Course not completed satisfactorily' },
        { id: 'withdrew', label: 'Withdrew from the course' },
        { id: 'audited', label: 'Course taken in audit status' },
        { id: 'no-transcript', label: 'No transcript within 30 days' },
        { id: 'left-early', label: 'Left before the agreed service was done' },
      ],
      required: true,
      cite: 'IRM 1.35.7.9.3(2)-(4)',
    },
    {
      id: 'courseEnded',
      label: 'Course end date',
      form: 'date',
      required: true,
      cite: 'IRM 1.35.7.9.3(3)',
    },
    {
      id: 'grade',
      label: 'Grade',
      form: 'text',
      required: false,
      cite: 'IRM 1.35.7.9.3(3)',
    },
    {
      id: 'trainingHours',
      label: 'Length of the training',
      form: 'hours',
      required: false,
      cite: 'IRM 1.35.7.9.3(5)',
    },
    {
      id: 'tuition',
      label: 'Tuition',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.3(1)',
    },
    {
      id: 'fees',
      label: 'Fees',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.3(1)',
    },
    {
      id: 'books',
      label: 'Books',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.3(1)',
    },
    {
      id: 'travel',
      label: 'Travel for the training',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.9.3(5)',
    },
    {
      id: 'incidental',
      label: 'Other incidental costs',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.9.3(5)',
    },
  ],
  treasuryClass: 'MSC',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is the cost of training that we paid for under the Tuition Assistance Program.',
    why:
      'You agreed to complete the course with a passing grade, to send us proof of it within 30 days, and, for ' +
      'longer training, to stay in service for a set time. One of these conditions was not met.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt; the Chief Financial Officer decides.',
  },
  seeAlso: ['IRM 6.410.1, Learning and Education Policy'],
}
