/** Salary offset: the worksheet, the request to the paying agency, its deductions and its end. */
import { z } from 'zod'
import { DEDUCTIONS } from './calculators.ts'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, day, idField, money, moneyField, paidField, reason, step, versionField } from './fields.ts'

const pay = {
  debtId: idField,
  gross: paidField,
  deductions: z.array(z.strictObject({ kind: z.enum(DEDUCTIONS), amount: moneyField })),
  firstPayOn: dateField,
  finalPay: z.boolean().default(false),
}

export const offsets = {
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
