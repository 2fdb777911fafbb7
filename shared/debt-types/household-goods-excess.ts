/** The cost of moving household goods over the weight the Government may pay for. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.2(4)'

export const householdGoodsExcess: DebtType = {
  ...administrativeDebt,
  slug: 'household-goods-excess',
  name: 'Household goods over the weight limit',
  family: 'relocation',
  cite: citation,
  authority: ['5 U.S.C. 5724(a)', '41 CFR chapters 300-304'],
  erroneousPayment: false,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'weight',
      label: 'Weight moved, with packing materials',
      form: 'pounds',
      required: true,
      cite: 'IRM 1.35.7.9.2(4)',
    },
    {
      id: 'charges',
      label: 'Charges for the move',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.2(4)',
    },
    {
      id: 'unallowed',
      label: 'Services not allowed by the regulations',
      form: 'money',
      required: false,
      cite: 'IRM 1.35.7.9.2(4)',
    },
  ],
  treasuryClass: 'MSC',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature:
      'This debt is the cost of moving household goods above the weight limit, and of any service the travel rules ' +
      'do not allow.',
    why:
      'The Government may pay for moving up to 18,000 pounds of goods and 2,000 pounds of packing. The cost above ' +
      'that limit, and of services that are not allowable, is yours.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['41 CFR chapter 302, relocation allowances'],
}
