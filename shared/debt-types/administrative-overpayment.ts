/** Any other payment above entitlement. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.4'

export const administrativeOverpayment: DebtType = {
  ...administrativeDebt,
  slug: 'administrative-overpayment',
  name: 'Administrative overpayment',
  family: 'overpayment',
  cite: citation,
  authority: ['5 U.S.C. 5584', '31 U.S.C. 3711'],
  erroneousPayment: true,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'paid',
      label: 'Amount paid',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.5(1) Overpayment',
    },
    {
      id: 'entitled',
      label: 'Amount the employee was entitled to',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.5(1) Overpayment',
    },
  ],
  treasuryClass: 'OVP',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is an overpayment: we paid you more than you were entitled to.',
    why: 'A payment above what you were entitled to, including one made by mistake, must be returned.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['IRM 1.35.13, Administrative Waiver'],
}
