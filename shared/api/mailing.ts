/** What becomes of issued letters: printed, mailed, received, returned; with the lists that go with the mail. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, idField, optionalText, textField, versionField } from './fields.ts'
import { lettersView } from './letters.ts'

export const MAIL_CLASSES = ['first-class', 'certified'] as const

/** Why the Postal Service sends a letter back. */
export const RETURN_REASONS = ['no-such-address', 'moved', 'unclaimed', 'refused', 'other'] as const

const letterIds = z.array(idField).min(1).max(20_000)

export const mailing = {
  'letter.print': declare({
    does: 'Records that letters are printed and gives their files in mailing order; a reprint needs a reason.',
    input: z.strictObject({
      letterIds: letterIds.optional(),
      /** A whole run instead: its one file is given as well. */
      batchId: idField.optional(),
      /** Why they are printed again; needed only for letters that were printed before. */
      reason: optionalText(300),
    }),
    answer: z.strictObject({
      files: z.array(
        z.strictObject({
          letterId: z.int(),
          documentId: z.int(),
          fileName: z.string(),
          /** The bytes, for a letter whose document is not opened like others; base64. */
          base64: z.string().optional(),
        }),
      ),
      /** The one file of the run. */
      documentId: z.int().optional(),
    }),
    roles: ['clerk', 'supervisor', 'hearing-coordinator'],
    kind: 'deed',
  }),
  'letter.markMailed': declare({
    does: 'Records that letters were mailed, on which day and in which class.',
    input: z.strictObject({
      letterIds,
      mailedOn: dateField,
      mailClass: z.enum(MAIL_CLASSES).default('first-class'),
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
  'letter.recordReturn': declare({
    does: 'Records that a letter came back; nothing more is mailed to that address until a good one is recorded.',
    input: z.strictObject({
      letterId: idField,
      version: versionField,
      returnedOn: dateField,
      why: z.enum(RETURN_REASONS),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'letter.mailingList': declare({
    does: 'Lists letters with their addresses in mailing order, as CSV and as a tagged PDF.',
    input: z.strictObject({ letterIds }),
    answer: z.strictObject({ letters: z.int(), csv: z.string(), pdf: z.string() }),
    roles: ROLES,
    kind: 'view',
  }),
  'letter.certifyMailing': declare({
    does: 'Makes the certificate of mailing of letters mailed on one day, and keeps it as a document.',
    input: z.strictObject({ letterIds }),
    answer: z.strictObject({ documentId: z.int(), letters: z.int() }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'letter.alignmentSheet': declare({
    does: 'Gives a sheet that shows where the address must stand for the window of a number 10 envelope.',
    input: z.strictObject({}),
    answer: z.strictObject({ pdf: z.string() }),
    roles: ROLES,
    kind: 'view',
  }),
}
