import {
  decisionReasons, outsideReasons, staleReasons, stepDue, withdrawalReasons,
} from '../../shared/domain/approvals/decide.ts'
import type { Parsed } from '../../shared/api.ts'
import type { ApprovalView } from '../../shared/api/approvals.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import { kindNamed } from '../approvals/index.ts'
import { isPdf } from '../approvals/propose-on-debt.ts'
import { stampOf } from '../approvals/stamp.ts'
import type { AuditLine, DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { settle } from '../settle.ts'
import { approvalRow, chainOf, showApproval } from '../show/approval.ts'
import { nameOf } from '../show/names.ts'
import { closeApproval, countApprovals, findApproval, listApprovals, stepsOf, takeStep } from '../store/approvals.ts'
import type { Approval } from '../store/approvals.ts'
import { keepDocument } from '../store/documents.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { namesOfDebts } from '../show/debtors-of-debts.ts'

type Calls = 'approval.list' | 'approval.view' | 'approval.approve' | 'approval.reject' | 'approval.withdraw'

export const approvalHandlers: HandlersOf<Calls> = {
  'approval.list': async (asked, { db, clerk }) => {
    const rows = await listApprovals(db, asked, clerk)
    const steps = Map.groupBy(await stepsOf(db, rows.map((row) => row.id)), (step) => step.approvalId)
    const names = await namesOfDebts(db, rows.flatMap(({ debtId }) => (debtId === null ? [] : [debtId])))
    const counted = async (show: (typeof asked)['show']): Promise<number> => await countApprovals(db, show, clerk)
    return answer({
      rows: rows.map((row) => approvalRow(row, steps.get(row.id) ?? [], names.get(row.debtId ?? 0))),
      count: await countApprovals(db, asked.show, clerk, asked.debtId),
      waiting: await counted('waiting'),
      mine: await counted('mine'),
      open: await counted('open'),
      decided: await counted('decided'),
    })
  },

  'approval.view': async ({ approvalId }, context) => await shown(context, approvalId),

  'approval.approve': async (decision, context) => {
    const found = await load(context, decision.approvalId)
    if (found === undefined) return noSuchProposal()
    const { approval, dossier } = found
    const chain = chainOf(approval.row, approval.steps)
    const due = stepDue(chain)
    const { signedBy, signedOn, paper, note } = decision
    const outside = { signedBy, signedOn, documentGiven: paper !== undefined }
    const reasons = [
      ...decisionReasons(chain, context.clerk),
      ...(due === undefined ? [] : outsideReasons(due, outside, approval.row.proposedOn, context.today)),
      ...staleReasons(approval.row.stamp, stampOf(dossier)),
    ]
    if (due === undefined || reasons.length > 0) return refuse(reasons)
    if (paper !== undefined && !isPdf(Buffer.from(paper.base64, 'base64'))) return invalid('paper', 'Attach a PDF.')
    const taken = { signedBy: signedBy === '' ? null : signedBy, signedOn: signedOn ?? null, note }
    const documentId = paper === undefined ? null : await keepPaperGiven(context, paper)
    const by = { takenOn: context.today, takenBy: context.clerk.name }
    await takeStep(context.db, approval.row.id, due.position, { ...by, ...taken, documentId })
    const last = due.position === approval.steps.length - 1
    const done = last ? await perform(context, found, note) : answer({})
    if (!done.ok) return done
    context.audit(lineOf(found, { step: due.label, last, note, signedBy, ...done.value }))
    return await shown(context, approval.row.id)
  },

  'approval.reject': async ({ approvalId, note }, context) => {
    const found = await load(context, approvalId)
    if (found === undefined) return noSuchProposal()
    const reasons = decisionReasons(chainOf(found.approval.row, found.approval.steps), context.clerk)
    if (reasons.length > 0) return refuse(reasons)
    return await end(context, found, 'rejected', note)
  },

  'approval.withdraw': async ({ approvalId, note }, context) => {
    const found = await load(context, approvalId)
    if (found === undefined) return noSuchProposal()
    const reasons = withdrawalReasons(chainOf(found.approval.row, found.approval.steps), context.clerk)
    if (reasons.length > 0) return refuse(reasons)
    return await end(context, found, 'withdrawn', note)
  },
}

interface Found {
  readonly approval: Approval
  readonly dossier: Dossier | undefined
}

async function load({ db }: Pick<ViewContext, 'db'>, approvalId: number): Promise<Found | undefined> {
  const approval = await findApproval(db, approvalId)
  if (approval === undefined) return undefined
  const { debtId } = approval.row
  return { approval, dossier: debtId === null ? undefined : await loadDossier(db, debtId) }
}

async function shown(
  context: Pick<ViewContext, 'db' | 'clerk'>,
  approvalId: number,
): Promise<Outcome<ApprovalView>> {
  const found = await load(context, approvalId)
  if (found === undefined) return noSuchProposal()
  const { approval, dossier } = found
  return answer(showApproval(approval, context.clerk, dossier === undefined ? undefined : nameOf(dossier.debtor)))
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

async function end(
  context: DeedContext,
  found: Found,
  state: 'rejected' | 'withdrawn',
  note: string,
): Promise<Outcome<ApprovalView>> {
  const { row } = found.approval
  const by = { decidedOn: context.today, decidedBy: context.clerk.name, note }
  await closeApproval(context.db, row.id, state, by)
  context.audit(lineOf(found, { state, note }))
  return await shown(context, row.id)
}

function lineOf({ approval: { row } }: Found, detail: AuditLine['detail']): AuditLine {
  const about = { about: row.about, ...(row.debtId === null ? {} : { debtId: row.debtId }) }
  return { ...about, detail: { approval: row.id, kind: row.kind, ...detail } }
}

type Paper = NonNullable<Parsed<'approval.approve'>['paper']>

async function keepPaperGiven(context: DeedContext, { fileName, base64 }: Paper): Promise<number> {
  const file = { fileName, mediaType: 'application/pdf', bytes: Buffer.from(base64, 'base64') }
  return await keepDocument(context.db, file, context.today)
}

function noSuchProposal(): Denied {
  return invalid('approvalId', 'There is no proposal of that number.')
}
