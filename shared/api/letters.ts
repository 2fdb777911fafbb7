/** Letters: which may go, drawing and issuing them, and the documents kept. */
import { z } from 'zod'
import type { LetterKind } from '../letters/index.ts'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, day, idField, money, reason, textField, versionField } from './fields.ts'

export const LETTER_KINDS = [
  'demand', 'second-notice', 'agreement-confirmation', 'missed-payment', 'partial-payment', 'default-notice',
  'salary-offset-notice', 'treasury-referral-notice', 'tax-refund-offset-notice', 'garnishment-notice',
  'credit-bureau-notice', 'hearing-notice-oral', 'hearing-notice-paper', 'returned-petition', 'hearing-decision',
  'review-decision', 'waiver-decision', 'hardship-decision', 'refund', 'satisfied', 'write-off', 'form-1099c-cover',
  'wage-garnishment-order',
] as const satisfies readonly LetterKind[]

/** What is written into the fields of a letter, by their ids; each letter says which it has. */
const letterFields = z
  .record(z.string().max(40), z.string().max(4000))
  .default({})
  .meta({ description: 'Fields of the letter by their ids; letter.choices tells which it has.' })

/** Elements left out because the remedies to be used do not need them. */
const omissions = z
  .array(
    z.strictObject({
      element: textField(40),
      reason: textField(500),
      /** Who of legal counsel found that the law does not require it here. */
      counsel: textField(80),
      consultedOn: dateField,
    }),
  )
  .max(20)
  .default([])

/** One letter that a debt may or may not have, with what it asks for. */
const choice = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  label: z.string(),
  group: z.string(),
  cite: z.string(),
  allowed: z.boolean(),
  reasons: z.array(reason),
  /** The first day on which it would be allowed, when that is a matter of time alone. */
  opens: day.optional(),
  /** When it was issued last. */
  issuedOn: day.optional(),
  fields: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      form: z.enum(['text', 'long-text', 'date', 'money', 'choice']),
      choices: z.array(z.strictObject({ id: z.string(), label: z.string() })),
      required: z.boolean(),
      suggested: z.string(),
      cite: z.string(),
    }),
  ),
  /** What it must say; what can be left out under 31 CFR 5.4(b) is marked. */
  elements: z.array(
    z.strictObject({ id: z.string(), says: z.string(), cite: z.string(), omittable: z.boolean() }),
  ),
})

export type LetterChoice = z.output<typeof choice>

const letterRow = z.strictObject({
  letterId: z.int(),
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  datedOn: day,
  printedOn: day.optional(),
  mailedOn: day.optional(),
  receivedOn: day.optional(),
  returnedOn: day.optional(),
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
  /** The newest runs, with their one file in mailing order. */
  batches: z.array(
    z.strictObject({
      batchId: z.int(),
      label: z.string(),
      madeOn: day,
      madeBy: z.string(),
      documentId: z.int(),
      letters: z.int(),
      printed: z.int(),
      mailed: z.int(),
    }),
  ),
})

export type LettersView = z.output<typeof lettersView>

const batchRow = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  debtTypeLabel: z.string(),
  total: money,
})

/** Which letter is wanted. */
const asked = {
  kind: z.enum(LETTER_KINDS),
  datedOn: dateField.optional(),
  fields: letterFields,
  /** The case that it is about; absent for the latest that fits. */
  caseId: idField.optional(),
}

export const letters = {
  'letters.view': declare({
    does: 'Shows the letters to issue, those printed and not yet mailed, and the latest mailed.',
    input: z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    answer: lettersView,
    roles: ROLES,
    kind: 'view',
  }),
  'letter.choices': declare({
    does: 'Tells which letters a debt may have on a day, why not the others, when they open, and what each asks for.',
    input: z.strictObject({ debtId: idField, datedOn: dateField.optional() }),
    answer: z.strictObject({ letters: z.array(choice) }),
    roles: ROLES,
    kind: 'view',
  }),
  'letter.preview': declare({
    does: 'Draws a letter as it would be issued, without issuing it.',
    input: z.strictObject({ debtId: idField, ...asked, omissions }),
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
    input: z.strictObject({ debtId: idField, version: versionField, ...asked, omissions }),
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
      /** Absent: every debt that is owed a demand letter and may have it today; other kinds name their debts. */
      debtIds: z.array(idField).max(20_000).optional(),
      datedOn: dateField.optional(),
      /** The same for every letter of the run. */
      fields: letterFields,
    }),
    answer: z.strictObject({
      issued: z.int(),
      refused: z.array(z.strictObject({ debtId: z.int(), billNumber: z.string(), reasons: z.array(reason) })),
      pages: z.int(),
      /** The one PDF with every letter; absent when none was issued. */
      documentId: z.int().optional(),
      letterIds: z.array(z.int()),
      batchId: z.int().optional(),
    }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'document.open': declare({
    does: 'Gives the exact bytes of a kept document; those of a long one in parts of 3 MB.',
    input: z.strictObject({
      documentId: idField,
      /** Which part of the bytes, from 0. */
      part: z.int().nonnegative().default(0),
    }),
    answer: z.strictObject({
      fileName: z.string(),
      mediaType: z.string(),
      /** SHA-256 of the whole. */
      digest: z.string(),
      parts: z.int(),
      /** The bytes of this part; the texts of all parts joined are the base64 of the whole. */
      base64: z.string(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
