/** Pay above entitlement, from time records, payroll processing or a personnel action. */
import { agreementOpen, payrollDetails, salaryDebt } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.8.3'

export const salaryOverpayment: DebtType = {
  ...salaryDebt,
  slug: 'salary-overpayment',
  name: 'Salary overpayment',
  family: 'pay',
  cite: citation,
  authority: ['5 U.S.C. 5584', '5 U.S.C. 5514'],
  erroneousPayment: true,
  waiver: {
    allowed: 'yes',
    rule: 'IRM-8.3-waiver',
    cite: 'IRM 1.35.7.8.3(6)',
    message: 'The employee may ask for a waiver of a salary overpayment.',
  },
  agreement: agreementOpen,
  automaticCollection: { kind: 'small-amount-from-next-salary-payment', cite: 'IRM 1.35.7.8.3(5)' },
  wageReporting: { kind: 'unpaid-at-year-end', cite: 'IRM 1.35.7.8.3(3)' },
  delinquency: { from: 'payment-due-date', cite: 'IRM 1.35.7.8.3(4)' },
  repaymentExceptions: [],
  details: [
    {
      id: 'cause',
      label: 'Cause',
      form: 'choice',
      choices: [
        { id: 'time-and-attendance', label: 'Time and attendance' },
        { id: 'payroll-processing', label: 'Payroll processing' },
        { id: 'personnel-action', label: 'Personnel action by the employee or the agency' },
        { id: 'health-benefits-processing', label: 'Health benefits processing, not non-pay continuation' },
      ],
      required: true,
      cite: 'IRM 1.35.7.8.3(1)-(2)',
    },
    {
      id: 'paid',
      label: 'Amount paid',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.5(1) Overpayment',
    },
    {
      id: 'entitled',
      label: 'Amount the employee was entitled to',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.5(1) Overpayment',
    },
    {
      id: 'thirdParty',
      label: 'Who was overpaid',
      form: 'choice',
      choices: [
        { id: 'employee', label: 'The employee' },
        { id: 'third-party', label: 'A third party' },
      ],
      required: false,
      cite: 'IRM 1.35.7.8.3(5)',
    },
    ...payrollDetails,
  ],
  treasuryClass: 'OVP',
  taxNote:
    'What is not repaid in the calendar year of the overpayment is reported as income on Form W-2. If the debt is ' +
    'written off at $600.00 or more, the payroll office issues Form 1099-C.',
  letter: {
    nature: 'This debt is a salary overpayment: we paid you more than you were entitled to.',
    why: 'A payment above what you were entitled to must be returned, even when the error was ours.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['IRM 1.35.13, Administrative Waiver'],
}
