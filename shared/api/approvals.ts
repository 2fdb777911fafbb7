/** What a second person must approve: the list, the chain of each proposal, and its decisions. */
import { z } from 'zod'
import { declare, ROLES, WORKERS } from './call.ts'
import { dateField, day, idField, money, optionalText, reason, textField } from './fields.ts'

export const APPROVAL_STATES = ['open', 'approved', 'rejected', 'withdrawn'] as const

/** Which proposals a list shows. */
export const APPROVAL_SHOWS = ['waiting', 'mine', 'open', 'decided', 'all'] as const

const approvalRow = z.strictObject({
  approvalId: z.int(),
  kind: z.string(),
  label: z.string(),
  about: z.string(),
  debtId: z.int().optional(),
  /** The debtor's name, for a proposal about a debt. */
  name: z.string().optional(),
  amount: money.optional(),
  reason: z.string(),
  state: z.enum(APPROVAL_STATES),
  proposedOn: day,
  proposedBy: z.string(),
  /** Who is to decide next; absent when nobody is. */
  due: z.string().optional(),
  stepsTaken: z.int(),
  steps: z.int(),
})

export type ApprovalRow = z.output<typeof approvalRow>

export const approvalView = z.strictObject({
  ...approvalRow.shape,
  /** What would change, line by line. */
  changes: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  chain: z.array(
    z.strictObject({
      label: z.string(),
      outside: z.boolean(),
      roles: z.array(z.string()),
      cite: z.string(),
      takenOn: day.optional(),
      takenBy: z.string().optional(),
      signedBy: z.string().optional(),
      signedOn: day.optional(),
      note: z.string(),
      documentId: z.int().optional(),
    }),
  ),
  documents: z.array(z.strictObject({ documentId: z.int(), title: z.string() })),
  /** Why the account that looks may not decide it; empty when it may. */
  mayNotDecide: z.array(reason),
  mayWithdraw: z.boolean(),
  /** The step that is due is decided outside: its signer, day and paper are asked for. */
  dueOutside: z.boolean(),
  decidedOn: day.optional(),
  decidedBy: z.string().optional(),
  note: z.string(),
})

export type ApprovalView = z.output<typeof approvalView>

/** A paper that comes with a proposal or a decision. */
export const paperField = z.strictObject({
  fileName: textField(120),
  base64: z.base64({ error: 'The file did not arrive whole.' }).max(28_000_000, { error: 'At most 20 MB.' }),
})

/** Everyone but the auditor, who only reads. */
const DECIDERS = [...WORKERS, 'administrator'] as const

export const approvals = {
  'approval.list': declare({
    does: 'Lists what waits for approval: first what waits for the account that asks.',
    input: z.strictObject({
      show: z.enum(APPROVAL_SHOWS).default('waiting'),
      debtId: idField.optional(),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    answer: z.strictObject({
      rows: z.array(approvalRow),
      count: z.int(),
      waiting: z.int(),
      mine: z.int(),
      open: z.int(),
      decided: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'approval.view': declare({
    does: 'Shows a proposal: what would change, who proposed it, and its chain with names, days and papers.',
    input: z.strictObject({ approvalId: idField }),
    answer: approvalView,
    roles: ROLES,
    kind: 'view',
  }),
  'approval.approve': declare({
    does: 'Takes the step of a proposal that is due; the last one does what was proposed.',
    input: z.strictObject({
      approvalId: idField,
      note: optionalText(300),
      /** For a step that an office outside the center decided: its official, the day, the paper. */
      signedBy: optionalText(80),
      signedOn: dateField.optional(),
      paper: paperField.optional(),
    }),
    answer: approvalView,
    roles: DECIDERS,
    kind: 'deed',
  }),
  'approval.reject': declare({
    does: 'Rejects a proposal at the step that is due.',
    input: z.strictObject({ approvalId: idField, note: textField(300) }),
    answer: approvalView,
    roles: DECIDERS,
    kind: 'deed',
  }),
  'approval.withdraw': declare({
    does: 'Takes back a proposal of one’s own that is not decided yet.',
    input: z.strictObject({ approvalId: idField, note: optionalText(300) }),
    answer: approvalView,
    roles: DECIDERS,
    kind: 'deed',
  }),
}
