/** A travel advance that the voucher did not use up, or a trip that did not take place. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, travelDetails, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.1(2)'

export const rules = ['IRM-9.1-help']

// Unsettled: whether an unused advance can be waived at all, since it is no payment in error; the manual bars only
// three kinds, so a request is taken.
export const travelAdvance: DebtType = {
  ...administrativeDebt,
  slug: 'travel-advance',
  name: 'Travel advance',
  family: 'travel',
  cite: citation,
  authority: ['5 U.S.C. 5705', '41 CFR chapters 300-304'],
  erroneousPayment: false,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'unpaid-after-travel-end', cite: 'IRM 1.35.7.9.1(6)' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'tripStatus',
      label: 'What happened to the trip',
      form: 'choice',
      choices: [
        { id: 'taken', label: 'Taken; the voucher used up only part' },
        { id: 'cancelled', label: 'Cancelled' },
        { id: 'postponed', label: 'Postponed' },
        { id: 'expired', label: 'Authorization expired' },
      ],
      required: true,
      cite: 'IRM 1.35.7.9.1(2)',
    },
    {
      id: 'advance',
      label: 'Amount advanced',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.1(2)',
    },
    {
      id: 'voucher',
      label: 'Amount the voucher used up',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.9.1(2)',
    },
    ...travelDetails,
  ],
  treasuryClass: 'EMA',
  taxNote:
    'What is unpaid 150 days after the travel ended is reported as wages on Form W-2; it is still owed. If the ' +
    'debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is the part of your travel advance that has not been accounted for.',
    why:
      'We advanced you money for official travel. Your approved travel expenses came to less than the advance, or ' +
      'the travel did not take place, so the rest must be returned.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['IRM 1.32.1, Official Local Travel Guide', 'IRM 1.32.11, Official City-to-City Travel Guide'],
}
