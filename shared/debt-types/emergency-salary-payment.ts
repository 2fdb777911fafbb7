/** Pay advanced because the payroll agent made no salary payment; collected whole from the next one. */
import { fromPaymentDueDate, payrollDetails, salaryDebt } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.8.1'

export const rules = ['IRM-8.1-esp-no-waiver', 'IRM-8.1-esp-help']

export const emergencySalaryPayment: DebtType = {
  ...salaryDebt,
  slug: 'emergency-salary-payment',
  name: 'Emergency salary payment',
  family: 'pay',
  cite: citation,
  authority: ['5 U.S.C. 5514'],
  erroneousPayment: false,
  waiver: {
    allowed: 'no',
    rule: 'IRM-8.1-esp-no-waiver',
    cite: 'IRM 1.35.7.8.1(1), 1.35.7.13(3)',
    message: 'An emergency salary payment is a loan, not a payment in error; it cannot be waived.',
  },
  agreement: {
    allowed: 'no',
    rule: 'IRM-12-no-agreement-esp',
    cite: 'IRM 1.35.7.12(4)(1)',
    message:
      'An emergency salary payment is taken whole from the next salary payment; no repayment agreement may be made.',
  },
  automaticCollection: { kind: 'next-salary-payment', cite: 'IRM 1.35.7.8.1(2)' },
  wageReporting: { kind: 'unpaid-at-year-end', cite: 'IRM 1.35.7.8.1(3)' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'payPeriodReplaced',
      label: 'Pay period it replaced',
      form: 'text',
      required: true,
      cite: 'IRM 1.35.7.8.1(1)',
    },
    {
      id: 'reason',
      label: 'Why no salary payment was made',
      form: 'text',
      required: true,
      cite: 'IRM 1.35.7.8.1(1)',
    },
    {
      id: 'paidOn',
      label: 'Date it was paid',
      form: 'date',
      required: true,
      cite: 'IRM 1.35.7.8.1(3)',
    },
    ...payrollDetails,
  ],
  treasuryClass: 'EMA',
  taxNote:
    'What is not collected in the calendar year of payment is reported as income on Form W-2. If the debt is ' +
    'written off at $600.00 or more, the payroll office issues Form 1099-C.',
  letter: {
    nature:
      'This is an emergency salary payment: money we paid you in advance when your regular salary payment was not ' +
      'made.',
    why:
      'The emergency payment stood in for your salary. Once your salary is paid you have been paid twice for the ' +
      'same period, so the emergency payment must be returned.',
    choices:
      'We take the whole amount from your next salary payment. The law does not let us waive this debt or spread ' +
      'it over installments.',
  },
  seeAlso: ['Employee Resource Center: emergency salary payments'],
}
