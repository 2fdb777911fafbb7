/** Too much paid on a travel voucher, found by audit or by a corrected voucher. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, travelDetails, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.1(3)'

export const travelOverpayment: DebtType = {
  ...administrativeDebt,
  slug: 'travel-overpayment',
  name: 'Travel overpayment',
  family: 'travel',
  cite: citation,
  authority: ['5 U.S.C. 5584', '5 U.S.C. 5707', '41 CFR chapters 300-304'],
  erroneousPayment: true,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'unpaid-after-travel-end', cite: 'IRM 1.35.7.9.1(6)' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'voucherNumber',
      label: 'Voucher',
      form: 'text',
      required: true,
      cite: 'IRM 1.35.7.9.1(3)',
    },
    {
      id: 'foundBy',
      label: 'Found by',
      form: 'choice',
      choices: [
        { id: 'audit', label: 'Quarterly audit' },
        { id: 'correction', label: 'Corrected voucher' },
      ],
      required: true,
      cite: 'IRM 1.35.7.9.1(3)',
    },
    {
      id: 'auditQuarter',
      label: 'Quarter of the audit',
      form: 'text',
      required: false,
      cite: 'IRM 1.35.7.9.1(3)',
    },
    ...travelDetails,
  ],
  treasuryClass: 'OVP',
  taxNote:
    'What is unpaid 150 days after the travel ended is reported as wages on Form W-2; it is still owed. If the ' +
    'debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is a travel overpayment: your travel voucher was paid for more than the travel rules allow.',
    why:
      'Our review of your voucher, or a correction to it, shows expenses that were not allowable or were paid ' +
      'twice. The excess must be returned.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['IRM 1.32.1, Official Local Travel Guide', 'IRM 1.32.11, Official City-to-City Travel Guide'],
}
