import {
  decisionReasons, outsideReasons, staleReasons, stepDue, withdrawalReasons,
} from '../../shared/domain/approvals/decide.ts'
import type { Parsed } from '../../shared/api.ts'
import type { ApprovalView } from '../../shared/api/approvals.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import { lineOf, loadProposal, takeProposalStep, type Found } from '../approvals/deciding.ts'
import { isPdf } from '../approvals/propose-on-debt.ts'
import { stampOf } from '../approvals/stamp.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { approvalRow, chainOf, showApproval } from '../show/approval.ts'
import { nameOf } from '../show/names.ts'
import { closeApproval, countApprovals, listApprovals, stepsOf } from '../store/approvals.ts'
import { keepDocument } from '../store/documents.ts'
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
    const found = await loadProposal(context, decision.approvalId)
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
    const done = await takeProposalStep(context, found, due, { ...by, ...taken, documentId })
    if (!done.ok) return done
    context.audit(lineOf(found, done.value))
    return await shown(context, approval.row.id)
  },

  'approval.reject': async ({ approvalId, note }, context) => {
    const found = await loadProposal(context, approvalId)
    if (found === undefined) return noSuchProposal()
    const reasons = decisionReasons(chainOf(found.approval.row, found.approval.steps), context.clerk)
    if (reasons.length > 0) return refuse(reasons)
    return await end(context, found, 'rejected', note)
  },

  'approval.withdraw': async ({ approvalId, note }, context) => {
    const found = await loadProposal(context, approvalId)
    if (found === undefined) return noSuchProposal()
    const reasons = withdrawalReasons(chainOf(found.approval.row, found.approval.steps), context.clerk)
    if (reasons.length > 0) return refuse(reasons)
    return await end(context, found, 'withdrawn', note)
  },
}

async function shown(
  context: Pick<ViewContext, 'db' | 'clerk'>,
  approvalId: number,
): Promise<Outcome<ApprovalView>> {
  const found = await loadProposal(context, approvalId)
  if (found === undefined) return noSuchProposal()
  const { approval, dossier } = found
  return answer(showApproval(approval, context.clerk, dossier === undefined ? undefined : nameOf(dossier.debtor)))
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

type Paper = NonNullable<Parsed<'approval.approve'>['paper']>

async function keepPaperGiven(context: DeedContext, { fileName, base64 }: Paper): Promise<number> {
  const file = { fileName, mediaType: 'application/pdf', bytes: Buffer.from(base64, 'base64') }
  return await keepDocument(context.db, file, context.today)
}

function noSuchProposal(): Denied {
  return invalid('approvalId', 'There is no proposal of that number.')
}
