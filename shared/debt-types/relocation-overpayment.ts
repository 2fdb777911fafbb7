/** Too much paid on a relocation voucher, found on audit or by a corrected voucher. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.2(6)'

export const relocationOverpayment: DebtType = {
  ...administrativeDebt,
  slug: 'relocation-overpayment',
  name: 'Relocation overpayment',
  family: 'relocation',
  cite: citation,
  authority: ['5 U.S.C. 5584', '5 U.S.C. 5724', '41 CFR chapters 300-304'],
  erroneousPayment: true,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'voucherNumber',
      label: 'Voucher',
      form: 'text',
      required: true,
      cite: 'IRM 1.35.7.9.2(6)',
    },
  ],
  treasuryClass: 'OVP',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is a relocation overpayment: your relocation voucher was paid for more than the rules allow.',
    why:
      'Our audit of your relocation voucher, or a correction to it, shows that you were paid more than the ' +
      'allowable amount. The excess must be returned.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['41 CFR chapter 302, relocation allowances'],
}
