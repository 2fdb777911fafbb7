/** What follows a referral: certification, updates and recalls, files from Treasury, offsets and their notices. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, day, idField, money, moneyField, optionalText, paidField, reason, textField } from './fields.ts'
import { referralBatch, UPDATE_EVENTS } from './referrals.ts'

const certification = z.strictObject({
  official: z.string(),
  title: z.string(),
  delegation: z.string(),
  validFrom: day,
  validThrough: day,
  recordedOn: day,
  recordedBy: z.string(),
})

const certifications = z.strictObject({
  /** Newest first. */
  certifications: z.array(certification),
  /** Why nothing may be sent today. */
  reasons: z.array(reason),
  /** The last day of the certification under which files go today. */
  through: day.optional(),
})

export const RECALL_REASONS = [
  'referred-in-error', 'forgiven', 'internal-offset', 'bankruptcy-stay', 'disabled', 'deceased', 'debt-level-reason',
  'case',
] as const

const updateDue = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  event: z.enum(UPDATE_EVENTS),
  reason: z.string(),
  since: day,
  /** The last day; an update that is only to be made promptly has none. */
  by: day.optional(),
  why: z.string(),
  cite: z.string(),
  amount: money.optional(),
  /** Raises what is owed at Treasury: told only once the debtor has a notice of it. */
  increase: z.boolean(),
})

const updatesDue = z.strictObject({ updates: z.array(updateDue), debts: z.int(), atTreasury: z.int() })

export const TREASURY_FILES = ['rejects', 'reconciliation', 'collections'] as const

const finding = z.strictObject({
  findingId: z.int(),
  fileId: z.int(),
  fileName: z.string(),
  debtId: z.int().optional(),
  billNumber: z.string(),
  line: z.int(),
  kind: z.string(),
  kindLabel: z.string(),
  code: z.string(),
  message: z.string(),
  foundOn: day,
  resolvedOn: day.optional(),
  resolvedBy: z.string().optional(),
  resolution: z.string().optional(),
})

const file = z.strictObject({
  fileId: z.int(),
  kind: z.enum(TREASURY_FILES),
  fileName: z.string(),
  digest: z.string(),
  importedOn: day,
  importedBy: z.string(),
  records: z.int(),
  findings: z.int(),
  open: z.int(),
})

const returned = z.strictObject({ files: z.array(file), findings: z.array(finding), count: z.int(), open: z.int() })

export const NOTICE_KINDS = ['warning', 'offset'] as const

export const OFFSET_PAYMENTS = ['tax-refund', 'vendor', 'federal-salary', 'benefit', 'other'] as const

export const RETURN_CAUSES = [
  'injured-spouse', 'erroneous-refund-offset', 'erroneous-salary-offset', 'not-due',
] as const

const offsets = z.strictObject({
  /** What the law says of the tax information among these; absent when there is none. */
  taxInformation: z.string().optional(),
  notices: z.array(
    z.strictObject({
      noticeId: z.int(),
      debtId: z.int(),
      billNumber: z.string(),
      name: z.string(),
      kind: z.enum(NOTICE_KINDS),
      datedOn: day,
      receivedOn: day,
      paymentType: z.string(),
      amount: money,
      reference: z.string(),
    }),
  ),
  claims: z.array(
    z.strictObject({
      claimId: z.int(),
      debtId: z.int(),
      billNumber: z.string(),
      name: z.string(),
      spouse: z.string(),
      taxYear: z.int(),
      receivedOn: day,
      outcome: z.enum(['allowed', 'denied']).optional(),
      amount: money.optional(),
      decidedOn: day.optional(),
    }),
  ),
  /** What Treasury took for our debts, newest first, and whether it was given back. */
  taken: z.array(
    z.strictObject({
      entryId: z.int(),
      debtId: z.int(),
      billNumber: z.string(),
      name: z.string(),
      on: day,
      amount: money,
      reference: z.string(),
      returnedOn: day.optional(),
      why: z.string().optional(),
    }),
  ),
})

export const treasury = {
  'certification.list': declare({
    does: "Shows the agency's certifications to Treasury, and whether files may be sent under them today.",
    input: z.strictObject({}),
    answer: certifications,
    roles: ROLES,
    kind: 'view',
  }),
  'certification.record': declare({
    does: "Records the agency's yearly certification: the delegated official, the delegation and the period.",
    input: z.strictObject({
      official: textField(80),
      title: textField(80),
      delegation: textField(120),
      validFrom: dateField,
      validThrough: dateField,
      statement: z.literal(true, {
        error: 'Certify that every debt sent is valid and delinquent and that due process was given.',
      }),
    }),
    answer: certifications,
    roles: ['supervisor', 'approving-official'],
    kind: 'deed',
  }),
  'treasury.updatesDue': declare({
    does: 'Shows what Treasury must be told today, found by comparing what was sent with what is.',
    input: z.strictObject({}),
    answer: updatesDue,
    roles: ROLES,
    kind: 'view',
  }),
  'treasury.prepareUpdates': declare({
    does: 'Puts every update and recall that is due into a file for Treasury, and checks each record.',
    input: z.strictObject({
      /** Absent: every debt of which something is due. */
      debtIds: z.array(idField).max(50_000).optional(),
      /** Whether the debtors have had a notice of what raises their debts; without it increases wait. */
      increasesNoticed: z.boolean().default(false),
    }),
    answer: referralBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'treasury.recall': declare({
    does: 'Asks for the recall of a debt, of a debtor with every debt, or of a case; it is due the same day.',
    input: z.strictObject({ debtId: idField, reason: z.enum(RECALL_REASONS), note: textField(300) }),
    answer: updatesDue,
    roles: ['supervisor', 'approving-official'],
    kind: 'deed',
  }),
  'treasury.import': declare({
    does: 'Reads a file from Treasury (unprocessable records, reconciliation, collections); each finding becomes work.',
    input: z.strictObject({
      kind: z.enum(TREASURY_FILES),
      fileName: textField(200),
      content: z.string({ error: 'Give the text of the file.' }).max(200_000_000, { error: 'The file is too large.' }),
    }),
    answer: returned,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'treasury.returned': declare({
    does: 'Shows the files that came from Treasury, and what in them must be seen to.',
    input: z.strictObject({
      show: z.enum(['open', 'all']).default('open'),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    answer: returned,
    roles: ROLES,
    kind: 'view',
  }),
  'treasury.resolve': declare({
    does: 'Records how a finding in a file from Treasury was seen to.',
    input: z.strictObject({ findingId: idField, resolution: textField(300) }),
    answer: returned,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offsets.view': declare({
    does: 'Shows what Treasury took by offset, its notices, and the claims of spouses.',
    input: z.strictObject({ debtId: idField.optional() }),
    answer: offsets,
    roles: ROLES,
    kind: 'view',
  }),
  'offsets.recordNotice': declare({
    does: "Records Treasury's warning before an offset, or its notice after one.",
    input: z.strictObject({
      debtId: idField,
      kind: z.enum(NOTICE_KINDS),
      datedOn: dateField,
      receivedOn: dateField,
      paymentType: z.enum(OFFSET_PAYMENTS),
      /** What was taken; nothing on a warning. */
      amount: moneyField,
      reference: optionalText(60),
    }),
    answer: offsets,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offsets.giveBack': declare({
    does: 'Gives back an offset that was not due: the balance rises again by what was taken.',
    input: z.strictObject({
      entryId: idField,
      why: z.enum(RETURN_CAUSES),
      /** Whether Treasury keeps it back from later collections, so that nothing is paid to it. */
      deductedByTreasury: z.boolean(),
      note: textField(300),
    }),
    answer: offsets,
    roles: ['supervisor'],
    kind: 'deed',
  }),
  'spouse.claim': declare({
    does: 'Records the claim of a spouse to a share of a joint refund that was taken (Form 8379).',
    input: z.strictObject({
      debtId: idField,
      spouse: textField(80),
      taxYear: z.int().min(2000).max(2100),
      receivedOn: dateField,
    }),
    answer: offsets,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'spouse.decide': declare({
    does: 'Records what the Internal Revenue Service decided on the claim of a spouse; a share allowed is given back.',
    input: z.strictObject({
      claimId: idField,
      outcome: z.enum(['allowed', 'denied']),
      amount: paidField.optional(),
      decidedOn: dateField,
    }),
    answer: offsets,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
