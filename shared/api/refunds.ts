/** Giving back what was paid above a debt. */
import { z } from 'zod'
import { declare } from './call.ts'
import { debtView } from './debts.ts'
import { idField, paidField, textField, versionField } from './fields.ts'

/** What a proposal to give money back keeps. */
export const refunded = z.strictObject({ payee: textField(120) })

export const refunds = {
  'refund.propose': declare({
    does: 'Proposes to give back what was paid above a debt; a second person approves it, and it bears no interest.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      amount: paidField,
      /** Who is paid, and how. */
      payee: textField(120),
      reason: textField(300),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
