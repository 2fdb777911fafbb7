/** How debts end: proposals to suspend collection, write off, compromise, reinstate, or send to litigation. */
import { z } from 'zod'
import { approvalView } from './approvals.ts'
import { declare } from './call.ts'
import { dateField, idField, textField, versionField } from './fields.ts'

/** What each kind of closing needs to know; kept with its proposal as it was sent. */
export const closings = {
  suspension: z.strictObject({
    ground: z.enum(['cannot-locate', 'expected-to-improve', 'waiver-or-review']),
    until: dateField,
  }),
}

const onDebt = { debtId: idField, version: versionField, reason: textField(500) }

export const closing = {
  'closing.suspend': declare({
    does: 'Proposes to suspend collection of a debt until a day; a supervisor approves it.',
    input: z.strictObject({ ...onDebt, ...closings.suspension.shape }),
    answer: approvalView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
