/** What advanced annual leave and advanced sick leave have in common. */
import { agreementOpen, payrollDetails, salaryDebt } from './class-facts.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.8.2'

export const rules = ['IRM-8.2-leave-max']

/** What the debtor may do about leave that is still owed. */
export const advancedLeaveChoices =
  'If you cannot pay the whole amount at once, you may ask us for a repayment agreement. The law does not let ' +
  'us waive advanced leave, but no repayment is due in the cases of active military duty with a right of ' +
  'return, death, and disability that ends your service.'

/** Facts of both kinds of advanced leave. */
export const advancedLeave = {
  ...salaryDebt,
  family: 'leave',
  cite: citation,
  erroneousPayment: false,
  waiver: {
    allowed: 'no',
    rule: 'IRM-8.2-leave-no-waiver',
    cite: 'IRM 1.35.7.8.2(7), 1.35.7.13(3)',
    message: 'Advanced leave is not a payment in error; it cannot be waived.',
  },
  agreement: agreementOpen,
  automaticCollection: { kind: 'none' },
  wageReporting: { kind: 'never' },
  delinquency: { from: 'separation-date', detail: 'separationDate', cite: 'IRM 1.35.7.8.2(6)' },
  repaymentExceptions: [
    {
      id: 'active-duty',
      label: 'Entered active military duty with a right to return to the position',
      cite: '5 CFR 630.209; IRM 1.35.7.8.2(3)(1)',
    },
    {
      id: 'death',
      label: 'Died',
      cite: '5 CFR 630.209; IRM 1.35.7.8.2(3)(2)',
    },
    {
      id: 'disability-retirement',
      label: 'Retired on disability',
      cite: '5 CFR 630.209; IRM 1.35.7.8.2(3)(3)',
    },
    {
      id: 'disability-separation',
      label: 'Resigned or was separated because a disability prevents return to duty',
      cite: '5 CFR 630.209; IRM 1.35.7.8.2(3)(4)',
    },
  ],
  details: [
    {
      id: 'hours',
      label: 'Hours of negative balance',
      form: 'hours',
      required: true,
      cite: 'IRM 1.35.7.8.2(1)',
    },
    {
      id: 'hourlyRate',
      label: 'Hourly rate of pay',
      form: 'money',
      required: true,
      cite: 'IRM 1.35.7.8.2(2)',
    },
    {
      id: 'separationDate',
      label: 'Separation date',
      form: 'date',
      required: false,
      cite: 'IRM 1.35.7.8.2(6)',
    },
    ...payrollDetails,
  ],
  treasuryClass: 'EMA',
  taxNote: 'If the debt is written off at $600.00 or more, the payroll office issues Form 1099-C.',
  seeAlso: ['IRM 6.630.1, for how much leave may be advanced'],
} as const satisfies Partial<DebtType>
