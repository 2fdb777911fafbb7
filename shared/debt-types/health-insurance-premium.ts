/** The employee share of health premiums that the agency advanced during non-pay or insufficient pay. */
import { payrollDetails, salaryDebt } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.8.4'

export const rules = ['IRM-8.4-help']

export const healthInsurancePremium: DebtType = {
  ...salaryDebt,
  slug: 'health-insurance-premium',
  name: 'Health insurance premium',
  family: 'health',
  cite: citation,
  authority: ['5 U.S.C. 8906', '5 CFR 890.502', '5 U.S.C. 5514'],
  erroneousPayment: false,
  waiver: {
    allowed: 'no',
    rule: 'IRM-8.4-no-waiver',
    cite: 'IRM 1.35.7.8.4(5), 1.35.7.13(3)',
    message: "Premiums advanced at the employee's choice are not a payment in error; they cannot be waived.",
  },
  agreement: {
    allowed: 'on-hardship',
    rule: 'IRM-12-no-agreement-hir',
    cite: 'IRM 1.35.7.12(4)(2)',
    message: 'A repayment agreement for health premiums may be made only once a financial hardship has been accepted.',
  },
  automaticCollection: { kind: 'extra-premium-each-pay-period', cite: 'IRM 1.35.7.8.4(3)' },
  wageReporting: { kind: 'never' },
  delinquency: { from: 'missed-premium', detail: 'premiumDue', cite: 'IRM 1.35.7.8.4(4)' },
  repaymentExceptions: [],
  details: [
    {
      id: 'situation',
      label: 'Why the premium was not withheld',
      form: 'choice',
      choices: [
        { id: 'non-pay', label: 'Non-pay status' },
        { id: 'insufficient-pay', label: 'Pay too low for the premium' },
      ],
      required: true,
      cite: 'IRM 1.35.7.8.4(1)',
    },
    {
      id: 'election',
      label: 'Choice made by the employee',
      form: 'choice',
      choices: [
        { id: 'continue', label: 'Continue coverage' },
        { id: 'terminate', label: 'End coverage' },
      ],
      required: true,
      cite: 'IRM 1.35.7.8.4(3)',
    },
    {
      id: 'electedOn',
      label: 'Date of the choice',
      form: 'date',
      required: true,
      cite: 'IRM 1.35.7.8.4(3)',
    },
    {
      id: 'premium',
      label: 'Employee premium each pay period',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.8.4(2)',
    },
    {
      id: 'leaveBegan',
      label: 'First day of leave without pay',
      form: 'date',
      required: false,
      cite: 'IRM 1.35.7.8.4(2)',
    },
    {
      id: 'premiumDue',
      label: 'Due date of the first missed premium',
      form: 'date',
      required: false,
      cite: 'IRM 1.35.7.8.4(4)',
    },
    ...payrollDetails,
  ],
  treasuryClass: 'EMA',
  taxNote: 'If the debt is written off at $600.00 or more, the payroll office issues Form 1099-C.',
  letter: {
    nature: 'This debt is your share of the health insurance premiums that we paid for you.',
    why:
      'You chose to keep your health insurance while your pay did not cover your share of the premium. We advanced ' +
      'your share to the insurer, and you agreed to pay it back.',
    choices:
      'When you are back in pay status we withhold one extra premium each pay period; otherwise please send ' +
      'regular payments. We cannot waive this debt, and can make a repayment agreement only if we accept that you ' +
      'are in financial hardship.',
  },
  seeAlso: [
    'Document 9669, Pay chapter: payroll debts owed to the Service',
    'Employee Resource Center',
    'FEHB Program Handbook: leave without pay status and insufficient pay',
  ],
}
