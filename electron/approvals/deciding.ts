/** Taking the steps of a proposal and closing it, whoever decides: an account here, or one at another desk. */
import type { Outcome } from '../../shared/values/outcome.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { AuditLine, DeedContext, ViewContext } from '../context.ts'
import { settle } from '../settle.ts'
import { closeApproval, findApproval, takeStep, type Approval, type Taken } from '../store/approvals.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import type { Row } from '../store/tables.ts'
import { kindNamed } from './index.ts'

/** A proposal with the debt it is about, as it is now. */
export interface Found {
  readonly approval: Approval
  readonly dossier: Dossier | undefined
}

/** Loads a proposal; undefined when there is none of that number. */
export async function loadProposal({ db }: Pick<ViewContext, 'db'>, approvalId: number): Promise<Found | undefined> {
  const approval = await findApproval(db, approvalId)
  if (approval === undefined) return undefined
  const { debtId } = approval.row
  return { approval, dossier: debtId === null ? undefined : await loadDossier(db, debtId) }
}

/**
 * Takes a step; the last one does what was proposed, as the context's account. Whether it may was asked before.
 *
 * @returns what was done, for the audit trail
 */
export async function takeProposalStep(
  context: DeedContext,
  found: Found,
  { position, label }: Pick<Row<'approvalStep'>, 'position' | 'label'>,
  taken: Taken,
): Promise<Outcome<AuditLine['detail']>> {
  const { approval } = found
  await takeStep(context.db, approval.row.id, position, taken)
  const last = position === approval.steps.length - 1
  const done = last ? await perform(context, found, taken.note) : answer({})
  return done.ok ? answer({ step: label, last, note: taken.note, signedBy: taken.signedBy ?? '', ...done.value }) : done
}

/** Closes the proposal as approved and does what it says, in the transaction of its last step. */
async function perform(
  context: DeedContext,
  { approval: { row }, dossier }: Found,
  note: string,
): Promise<Outcome<AuditLine['detail']>> {
  const kind = kindNamed(row.kind)
  if (kind === undefined) throw new Error('The store holds a kind of proposal that this program does not know.')
  const by = { decidedOn: context.today, decidedBy: context.clerk.name, note }
  await closeApproval(context.db, row.id, 'approved', by)
  const payload: unknown = JSON.parse(row.payload)
  const { amount, reason, proposedOn, proposedBy, id } = row
  const made = { reason, proposedOn, proposedBy, approvalId: id, amount: amount ?? undefined }
  const done = await kind.perform(context, { payload, dossier, ...made })
  if (done.ok && row.debtId !== null) await settle(context.db, row.debtId, context.today)
  return done
}

/** What the audit trail says of a decision on a proposal. */
export function lineOf({ approval: { row } }: Found, detail: AuditLine['detail']): AuditLine {
  const about = { about: row.about, ...(row.debtId === null ? {} : { debtId: row.debtId }) }
  return { ...about, detail: { approval: row.id, kind: row.kind, ...detail } }
}
