/** Letters: drawing, issuing, mailing, and the documents kept. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, day, idField, money, reason, textField, versionField } from './fields.ts'

export const LETTER_KINDS = ['demand'] as const

const letterRow = z.strictObject({
  letterId: z.int(),
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  datedOn: day,
  mailedOn: day.optional(),
  receivedOn: day.optional(),
  documentId: z.int(),
  total: money,
})

export const lettersView = z.strictObject({
  /** Debts that a letter is owed to and may go to today. */
  toIssue: z.array(
    z.strictObject({
      debtId: z.int(),
      version: z.int(),
      billNumber: z.string(),
      name: z.string(),
      debtTypeLabel: z.string(),
      total: money,
      discoveredOn: day,
      kind: z.enum(LETTER_KINDS),
    }),
  ),
  toIssueCount: z.int(),
  /** Printed and not yet mailed. */
  toMail: z.array(letterRow),
  toMailCount: z.int(),
  recent: z.array(letterRow),
})

export type LettersView = z.output<typeof lettersView>

const batchRow = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  debtTypeLabel: z.string(),
  total: money,
})

export const letters = {
  'letters.view': declare({
    does: 'Shows the letters to issue, those printed and not yet mailed, and the latest mailed.',
    input: z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    answer: lettersView,
    roles: ROLES,
    kind: 'view',
  }),
  'letter.preview': declare({
    does: 'Draws a letter as it would be issued, without issuing it.',
    input: z.strictObject({ debtId: idField, kind: z.enum(LETTER_KINDS), datedOn: dateField.optional() }),
    answer: z.strictObject({
      pages: z.int(),
      /** The PDF, base64. */
      pdf: z.string(),
      missing: z.array(reason),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'letter.issue': declare({
    does: 'Issues a letter for one debt: draws it, checks every required element, keeps its exact bytes.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      kind: z.enum(LETTER_KINDS),
      datedOn: dateField.optional(),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'letter.checkBatch': declare({
    does: 'Tells which of many debts may have a letter today, and why the others may not, before any is issued.',
    input: z.strictObject({
      kind: z.enum(LETTER_KINDS),
      debtIds: z.array(idField).min(1).max(20_000),
      datedOn: dateField.optional(),
    }),
    answer: z.strictObject({
      allowed: z.array(batchRow),
      refused: z.array(batchRow.extend({ reasons: z.array(reason) })),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'letter.issueBatch': declare({
    does: 'Issues a letter for many debts at once, as one PDF in mailing order; says which were refused and why.',
    input: z.strictObject({
      kind: z.enum(LETTER_KINDS),
      /** Absent: every debt that is owed this letter and may have it today. */
      debtIds: z.array(idField).max(20_000).optional(),
      datedOn: dateField.optional(),
    }),
    answer: z.strictObject({
      issued: z.int(),
      refused: z.array(z.strictObject({ debtId: z.int(), billNumber: z.string(), reasons: z.array(reason) })),
      pages: z.int(),
      /** The one PDF with every letter; absent when none was issued. */
      documentId: z.int().optional(),
      letterIds: z.array(z.int()),
    }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'letter.markMailed': declare({
    does: 'Records that letters were mailed, on which day and in which class.',
    input: z.strictObject({
      letterIds: z.array(idField).min(1).max(20_000),
      mailedOn: dateField,
      mailClass: z.enum(['first-class', 'certified']).default('first-class'),
    }),
    answer: lettersView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'letter.recordReceipt': declare({
    does: 'Records the day on which the debtor received a letter: the anchor of the 15-day clocks.',
    input: z.strictObject({
      letterId: idField,
      version: versionField,
      receivedOn: dateField,
      evidence: textField(200),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor', 'hearing-coordinator'],
    kind: 'deed',
  }),
  'document.open': declare({
    does: 'Gives the exact bytes of a kept document.',
    input: z.strictObject({ documentId: idField }),
    answer: z.strictObject({ fileName: z.string(), mediaType: z.string(), digest: z.string(), base64: z.string() }),
    roles: ROLES,
    kind: 'view',
  }),
}
