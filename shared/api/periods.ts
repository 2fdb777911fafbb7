/** Closing the books, and what the books come to: control totals by component and the cash of a day. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, day, idField, money, textField } from './fields.ts'

/** What a proposal to open a closed period keeps. */
export const reopened = z.strictObject({ from: dateField })

const totalsRow = z.strictObject({
  component: z.enum(['contingencyFee', 'penalty', 'administrative', 'interest', 'principal', 'total']),
  label: z.string(),
  /** As it was when the books were last closed. */
  opening: money,
  /** What later entries changed before that day; posted in the open period. */
  corrections: money,
  charged: money,
  paid: money,
  reduced: money,
  closing: money,
})

const periodChange = z.strictObject({
  changeId: idField,
  act: z.enum(['close', 'reopen']),
  through: day.optional(),
  doneOn: day,
  doneBy: z.string(),
  reason: z.string(),
})

const periodsView = z.strictObject({ closedThrough: day.optional(), changes: z.array(periodChange) })

const cashLine = z.strictObject({ label: z.string(), count: z.int(), amount: money })

export const periods = {
  'period.list': declare({
    does: 'Lists when the books were closed and opened again.',
    input: z.strictObject({}),
    answer: periodsView,
    roles: ROLES,
    kind: 'view',
  }),
  'period.close': declare({
    does: 'Closes the books through a day: nothing is posted on it or before it any more; its totals are kept.',
    input: z.strictObject({ through: dateField, reason: textField(200) }),
    answer: periodsView,
    roles: ['supervisor'],
    kind: 'deed',
  }),
  'period.reopen': declare({
    does: 'Proposes to open a closed period again from a day on; a second person approves it.',
    input: z.strictObject({ from: dateField, reason: textField(300) }),
    answer: z.strictObject({ approvalId: z.int() }),
    roles: ['supervisor'],
    kind: 'deed',
  }),
  'report.controlTotals': declare({
    does: 'Tells by component how the book went from the last closing of the books to a day; it ties out.',
    input: z.strictObject({
      asOf: dateField.optional(),
      /** For a large book: only the debts after this one, so many of them. The rows of all stretches add up. */
      after: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(10_000).optional(),
    }),
    answer: z.strictObject({
      asOf: day,
      /** Left out when the books were never closed. */
      since: day.optional(),
      debts: z.int(),
      /** How many debts the whole book has. */
      of: z.int(),
      rows: z.array(totalsRow),
      last: z.int(),
      done: z.boolean(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'report.dailyCash': declare({
    does: 'Tells the cash posted on a day: what came in by method, what was voided, held, sent back and refunded.',
    input: z.strictObject({ on: dateField.optional() }),
    answer: z.strictObject({
      on: day,
      received: z.array(cashLine),
      other: z.array(cashLine),
      net: money,
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'report.pdf': declare({
    does: 'Draws the daily cash report or the control totals as an accessible PDF.',
    input: z.strictObject({ report: z.enum(['daily-cash', 'control-totals']), on: dateField.optional() }),
    answer: z.strictObject({ fileName: z.string(), pdf: z.string() }),
    roles: ROLES,
    kind: 'view',
  }),
}
