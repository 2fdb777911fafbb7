/** A relocation advance that the vouchers of its travel segments did not use up. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.2(2)'

// Unsettled: whether an unused advance can be waived at all, since it is no payment in error; the manual bars only
// three kinds, so a request is taken.
export const relocationAdvance: DebtType = {
  ...administrativeDebt,
  slug: 'relocation-advance',
  name: 'Relocation advance',
  family: 'relocation',
  cite: citation,
  authority: ['5 U.S.C. 5724', '41 CFR chapters 300-304'],
  erroneousPayment: false,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'outcome',
      label: 'What happened to the relocation',
      form: 'choice',
      choices: [
        { id: 'moved', label: 'Took place; a segment was not used up' },
        { id: 'cancelled', label: 'Cancelled' },
      ],
      required: true,
      cite: 'IRM 1.35.7.9.2(2)',
    },
    {
      id: 'segments',
      label: 'Travel segments with advance and voucher',
      form: 'text',
      required: true,
      cite: 'IRM 1.35.7.9.2(2)',
    },
  ],
  treasuryClass: 'EMA',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is the part of your relocation advance that has not been accounted for.',
    why:
      'We advanced you money for parts of your move. For at least one part, your voucher came to less than the ' +
      'advance, or the move was cancelled, so the rest must be returned.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['41 CFR chapter 302, relocation allowances'],
}
