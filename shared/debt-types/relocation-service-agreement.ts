/** What the agency spent on a move whose service agreement was broken or which was never made. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.2(3)'

export const relocationServiceAgreement: DebtType = {
  ...administrativeDebt,
  slug: 'relocation-service-agreement',
  name: 'Relocation service agreement',
  family: 'relocation',
  cite: citation,
  authority: ['5 U.S.C. 5724(i)', '41 CFR chapters 300-304'],
  erroneousPayment: false,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'breach',
      label: 'What happened',
      form: 'choice',
      choices: [
        { id: 'left-early', label: 'Left before the agreed service was done' },
        { id: 'transportation-agreement', label: 'Broke a transportation agreement' },
        { id: 'not-transferred', label: 'Did not make the transfer or take the appointment' },
      ],
      required: true,
      cite: 'IRM 1.35.7.9.2(3)',
    },
    {
      id: 'spent',
      label: 'Amount the agency spent',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.2(3)',
    },
  ],
  treasuryClass: 'MSC',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is what we spent on your relocation, which your service agreement requires you to repay.',
    why:
      'In return for the relocation you agreed to stay in Government service for a set time, or to make the ' +
      'transfer. Our records show that the agreement was not kept.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['41 CFR chapter 302, relocation allowances'],
}
