/** The books: statements of account, the journal, and whether the ledger and the balances agree. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { balance, dateField, day, idField, money, parts } from './fields.ts'

const stretch = {
  /** The number of the debt after which it begins; 0 for the first stretch. */
  after: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(2000).default(500),
}

const next = {
  /** The number of the last debt looked at: what the next stretch begins after. */
  last: z.int(),
  /** Whether that was the end of the book. */
  done: z.boolean(),
}

const statementOf = z.strictObject({ debtId: idField, asOf: dateField.optional() })

export const ledger = {
  'debt.statement': declare({
    does: 'Tells the account of a debt line by line, as of any day; what lies ahead is told as it would accrue.',
    input: statementOf,
    answer: z.strictObject({
      debtId: z.int(),
      billNumber: z.string(),
      debtTypeLabel: z.string(),
      name: z.string(),
      asOf: day,
      /** The day lies ahead: what would be owed if nothing else happened. */
      projected: z.boolean(),
      lines: z.array(
        z.strictObject({
          on: day,
          what: z.string(),
          detail: z.string(),
          charged: money,
          credited: money,
          parts: z.strictObject(parts),
          balance: money,
        }),
      ),
      /** Entries that were reversed: they count for nothing, and are told for completeness. */
      reversed: z.array(z.strictObject({ on: day, what: z.string(), amount: money, reversedOn: day, why: z.string() })),
      balance,
      /** What was paid above the debt, what of it was given back, and what is left of it. */
      overpaid: money,
      refunded: money,
      credit: money,
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'debt.statementPdf': declare({
    does: 'Draws the statement of account of a debt as an accessible PDF.',
    input: statementOf,
    answer: z.strictObject({ fileName: z.string(), pdf: z.string() }),
    roles: ROLES,
    kind: 'view',
  }),
  'ledger.journal': declare({
    does: 'Writes a stretch of the books as a plain-text double-entry journal, as hledger and Ledger read it.',
    input: z.strictObject({ asOf: dateField.optional(), ...stretch }),
    answer: z.strictObject({ text: z.string(), debts: z.int(), total: money, ...next }),
    roles: ['clerk', 'supervisor', 'approving-official', 'auditor'],
    kind: 'view',
  }),
  'ledger.check': declare({
    does: 'Replays the ledger of a stretch of debts and compares it with every balance the program shows.',
    input: z.strictObject(stretch),
    answer: z.strictObject({
      debts: z.int(),
      entries: z.int(),
      /** What the debts looked at owe together, by the replay. */
      balance,
      differences: z.array(
        z.strictObject({
          /** Left out for what concerns the whole center. */
          debtId: z.int().optional(),
          about: z.string(),
          what: z.string(),
          shown: money,
          replayed: money,
        }),
      ),
      ...next,
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
