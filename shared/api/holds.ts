/** Holds placed by hand: on collection, and on accrual. */
import { z } from 'zod'
import { declare } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, idField, textField, versionField } from './fields.ts'

export const holds = {
  'hold.place': declare({
    does: 'Holds collection or accrual of a debt, with the reason and with what will end it.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      what: z.enum(['collection', 'accrual']),
      since: dateField,
      reason: textField(300),
      /** What ends it, in words that follow "ends": `when the audit is closed`. */
      ends: textField(200),
      /** Why accrual may stop; only a supervisor stops it. */
      ground: z.enum(['equity', 'government-interest']).optional(),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor', 'hearing-coordinator'],
    kind: 'deed',
  }),
  'hold.end': declare({
    does: 'Ends a hold that was placed by hand; collection resumes when the last hold ends.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      holdId: idField,
      endsOn: dateField,
      because: textField(300),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor', 'hearing-coordinator'],
    kind: 'deed',
  }),
}
