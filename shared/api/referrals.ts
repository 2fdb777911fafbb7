/** Sending debts to Treasury: the desk, the batches and the Cross-Servicing file. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, day, idField, money, reason, textField } from './fields.ts'

/** What Treasury is told of a debt that it has. */
export const UPDATE_EVENTS = [
  'name-changed', 'address-changed', 'birth-date-changed', 'balance-adjusted', 'debt-recalled', 'debtor-recalled',
  'case-recalled',
] as const

const finding = z.strictObject({
  debtId: z.int().optional(),
  billNumber: z.string().optional(),
  /** Treasury's two-character code for the same finding. */
  code: z.string(),
  record: z.string(),
  message: z.string(),
  stops: z.boolean(),
})

export const referralBatch = z.strictObject({
  batchId: z.int(),
  /** New debts, or changes and recalls of debts that Treasury has. */
  kind: z.enum(['referral', 'updates']),
  state: z.enum(['prepared', 'certified', 'exported', 'transmitted', 'acknowledged', 'cancelled']),
  /** Whether somebody else certifies it before it goes: new debts, and updates that raise what is owed. */
  mustBeCertified: z.boolean(),
  preparedOn: day,
  preparedBy: z.string(),
  certifiedOn: day.optional(),
  certifiedBy: z.string().optional(),
  exportedOn: day.optional(),
  documentId: z.int().optional(),
  fileName: z.string().optional(),
  digest: z.string().optional(),
  transmittedOn: day.optional(),
  transmittedBy: z.string().optional(),
  /** How it was sent, outside this program. */
  way: z.string().optional(),
  acknowledgedOn: day.optional(),
  acknowledgment: z.string().optional(),
  debts: z.int(),
  total: money,
  /** The first few hundred, those that stop a record first; in the list of batches none. */
  findings: z.array(finding),
  findingCount: z.int(),
  /** What a file of updates tells; in the list of batches none. */
  updates: z.array(
    z.strictObject({
      debtId: z.int(),
      billNumber: z.string(),
      event: z.enum(UPDATE_EVENTS),
      reason: z.string(),
      identifiedOn: day,
      /** By how much the balance changes, below zero when less is owed. */
      amount: money.optional(),
    }),
  ),
})

export type ReferralBatch = z.output<typeof referralBatch>

export const referralDesk = z.strictObject({
  rows: z.array(
    z.strictObject({
      debtId: z.int(),
      billNumber: z.string(),
      name: z.string(),
      total: money,
      daysDelinquent: z.int(),
      noticeDate: day.optional(),
      crossServicing: z.enum(['barred', 'eligible', 'required']),
      treasuryOffset: z.enum(['barred', 'eligible', 'required']),
      reasons: z.array(reason),
      offsetReferralBy: day.optional(),
      crossServicingReferralBy: day.optional(),
    }),
  ),
  count: z.int(),
  eligible: z.int(),
  required: z.int(),
  barred: z.int(),
  batches: z.array(referralBatch),
  /** Why nothing may be sent today under the agency's certification. */
  certification: z.array(reason),
})

export type ReferralDesk = z.output<typeof referralDesk>

export const referrals = {
  'referral.desk': declare({
    does: "Shows every delinquent debt with the referral gate's answer, what is missing and the days left.",
    input: z.strictObject({
      show: z.enum(['eligible', 'required', 'barred', 'all']).default('all'),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    answer: referralDesk,
    roles: ROLES,
    kind: 'view',
  }),
  'referral.prepare': declare({
    does: 'Puts eligible debts into a batch for Treasury and checks every record before it goes.',
    input: z.strictObject({
      /** Absent: every debt that may be referred today. */
      debtIds: z.array(idField).max(200_000).optional(),
    }),
    answer: referralBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'referral.certify': declare({
    does: 'Certifies a batch under delegated authority; never by the one who prepared it.',
    input: z.strictObject({
      batchId: idField,
      delegation: textField(120),
      statement: z.literal(true, {
        error: 'Certify that the debts are valid, delinquent, legally enforceable and not barred.',
      }),
    }),
    answer: referralBatch,
    roles: ['supervisor', 'approving-official'],
    kind: 'deed',
  }),
  'referral.export': declare({
    does: 'Writes the Cross-Servicing file of a certified batch, reads it back and compares it with the store.',
    input: z.strictObject({ batchId: idField }),
    answer: referralBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'referral.transmit': declare({
    does: 'Records that the file of a batch was sent to Treasury, which is done outside this program.',
    input: z.strictObject({ batchId: idField, on: dateField, way: textField(120) }),
    answer: referralBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'referral.acknowledge': declare({
    does: 'Records that Treasury has acknowledged a file that was sent.',
    input: z.strictObject({ batchId: idField, on: dateField, acknowledgment: textField(120) }),
    answer: referralBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'referral.cancel': declare({
    does: 'Gives up a batch that has not been exported; its debts may go into another.',
    input: z.strictObject({ batchId: idField, reason: textField(200) }),
    answer: referralBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'referral.view': declare({
    does: 'Shows one batch with its findings.',
    input: z.strictObject({ batchId: idField }),
    answer: referralBatch,
    roles: ROLES,
    kind: 'view',
  }),
}
