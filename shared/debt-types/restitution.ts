/** Compensation for a loss caused by negligent, willful, unauthorized or illegal acts. */
import { administrativeDebt, agreementOpen, fromPaymentDueDate, waiverOpen } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.9.5'

export const rules = ['IRM-9.5-help']

// Unsettled: whether restitution can be waived, since it is no payment in error; the manual bars only three kinds, so
// a request is taken.
export const restitution: DebtType = {
  ...administrativeDebt,
  slug: 'restitution',
  name: 'Restitution',
  family: 'restitution',
  cite: citation,
  authority: ['31 U.S.C. 3711'],
  erroneousPayment: false,
  waiver: waiverOpen,
  agreement: agreementOpen,
  wageReporting: { kind: 'never' },
  delinquency: fromPaymentDueDate,
  repaymentExceptions: [],
  details: [
    {
      id: 'category',
      label: 'Kind of loss',
      form: 'choice',
      choices: [
        { id: 'funds', label: 'Theft, misuse or loss of Government funds' },
        { id: 'false-claims', label: 'False claims for services or travel' },
        { id: 'illegal-obligations', label: 'Illegal or unauthorized obligations or spending' },
        { id: 'misuse', label: 'Government equipment, services or supplies used for other purposes' },
        { id: 'property', label: 'Property lost, stolen, damaged or destroyed' },
        { id: 'purchase-card', label: 'Improper use of a purchase card' },
      ],
      required: true,
      cite: 'IRM 1.35.7.9.5(1)',
    },
    {
      id: 'lossValue',
      label: 'Value of the loss',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.9.5(2)',
    },
  ],
  treasuryClass: 'MSC',
  taxNote: 'If the debt is written off at $600.00 or more, the finance center issues Form 1099-C.',
  letter: {
    nature: 'This debt is restitution for a loss to the Government for which you have been held responsible.',
    why:
      'Our review found that the loss resulted from acts you are answerable for. You owe the value of what was lost.',
    choices:
      'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. You may also ask us ' +
      'to waive the debt.',
  },
  seeAlso: ['Employee Resource Center: Restricted Purchase List, for improper purchases'],
}
