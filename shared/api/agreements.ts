/** Repayment agreements and salary offset. */
import { z } from 'zod'
import { calculators, DEDUCTIONS } from './calculators.ts'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import {
  dateField,
  day,
  idField,
  money,
  moneyField,
  optionalText,
  paidField,
  reason,
  step,
  textField,
  versionField,
} from './fields.ts'

const terms = {
  debtId: idField,
  signedOn: dateField,
  firstPaymentOn: dateField,
  frequency: z.enum(['monthly', 'biweekly']),
  lumpSum: moneyField.optional(),
  /** Absent: the least payment that may be accepted. */
  payment: paidField.optional(),
}

const pay = {
  debtId: idField,
  gross: paidField,
  deductions: z.array(z.strictObject({ kind: z.enum(DEDUCTIONS), amount: moneyField })),
  firstPayOn: dateField,
  finalPay: z.boolean().default(false),
}

export const agreements = {
  'agreement.preview': declare({
    does: 'Shows the schedule that terms would give, and the least payment that may be accepted.',
    input: z.strictObject(terms),
    answer: z.strictObject({
      ...calculators['calc.repaymentSchedule'].answer.shape,
      reasons: z.array(reason),
      steps: z.array(step),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'agreement.make': declare({
    does: 'Records a signed repayment agreement, its schedule and its lump sum.',
    input: z.strictObject({
      ...terms,
      version: versionField,
      inabilityToPay: textField(300),
      /** What the debtor can pay each month or pay period; amount and term rest on it. */
      abilityToPay: moneyField.optional(),
      /** Why nothing is paid with the signed agreement, when nothing is. */
      noLumpSum: optionalText(300),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'agreement.default': declare({
    does: 'Declares an agreement in default: the whole unpaid debt is due at once.',
    input: z.strictObject({ debtId: idField, version: versionField, on: dateField, reason: textField(200) }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offset.preview': declare({
    does: 'Works out disposable pay and the deduction for every debt of the person.',
    input: z.strictObject(pay),
    answer: z.strictObject({
      disposablePay: money,
      subtracted: z.array(z.string()),
      notSubtracted: z.array(z.string()),
      deductions: z.array(z.strictObject({ debtId: z.int(), billNumber: z.string(), amount: money })),
      total: money,
      remainingPay: money,
      earliest: day,
      reasons: z.array(reason),
      /** The policy of the day, by which several debts share one pay. */
      policy: z.string(),
      /** What does not forbid it and should be weighed. */
      warnings: z.array(reason),
      steps: z.array(step),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'offset.request': declare({
    does: 'Requests salary offset from the paying agency, with its certification as a document.',
    input: z.strictObject({ ...pay, version: versionField }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
