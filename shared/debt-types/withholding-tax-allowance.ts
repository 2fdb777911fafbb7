/** A withholding tax allowance paid at a higher bracket than the employee turned out to be in. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.2(5)'

export const withholdingTaxAllowance: DebtType = {
  ...administrativeDebt,
  slug: 'withholding-tax-allowance',
  name: 'Withholding tax allowance',
  family: 'relocation',
  cite: citation,
  authority: ['5 U.S.C. 5724b', '41 CFR chapters 300-304'],
  erroneousPayment: true,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'bracketPercent',
      label: 'Income tax bracket of the employee',
      form: 'percent',
      required: true,
      cite: 'IRM 1.35.7.9.2(5)',
    },
    {
      id: 'allowancePaid',
      label: 'Allowance paid',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.2(5)',
    },
    {
      id: 'allowanceDue',
      label: 'Allowance due at the bracket',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.2(5)',
    },
  ],
  treasuryClass: 'OVP',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature:
      'This debt is the part of the withholding tax allowance on your relocation that was more than your taxes ' +
      'required.',
    why:
      'We paid tax on your behalf when we paid your relocation expenses. Your income places you in a lower tax ' +
      'bracket than the one we used, so too much was paid.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['41 CFR chapter 302, relocation allowances'],
}
