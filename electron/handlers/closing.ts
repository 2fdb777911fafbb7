import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import { forbidWhen } from '../../shared/domain/gate.ts'
import { proposeApproval, type NewProposal } from '../approvals/propose.ts'
import type { ApprovalView } from '../../shared/api/approvals.ts'
import type { Outcome, Reason } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { showApproval } from '../show/approval.ts'
import { nameOf } from '../show/names.ts'
import { findApproval } from '../store/approvals.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { noSuchDebt, stale } from './debt-deed.ts'

type Calls = 'closing.suspend'

export const closingHandlers: HandlersOf<Calls> = {
  'closing.suspend': async ({ debtId, version, reason, ground, until }, context) =>
    await propose(context, { debtId, version }, async ({ debt }) => ({
      proposal: { kind: 'suspension', debtId, amount: debt.principalLeft, payload: { ground, until }, reason },
      reasons: forbidWhen(until <= context.today, {
        rule: 'CFR5-5.8-suspend-terminate',
        cite: '31 CFR 903.2(a)',
        message: 'Collection is suspended until a later day.',
      }),
    })),
}

interface Proposed {
  readonly proposal: NewProposal
  readonly reasons: readonly Reason[]
}

/** Proposes what was worked out for the debt as the clerk saw it, and shows the proposal. */
async function propose(
  context: DeedContext,
  { debtId, version }: { readonly debtId: number; readonly version: number },
  work: (dossier: Dossier) => Promise<Proposed>,
): Promise<Outcome<ApprovalView>> {
  const dossier = await loadDossier(context.db, debtId)
  if (dossier === undefined) return noSuchDebt()
  if (dossier.debt.version !== version) return stale()
  const { proposal, reasons } = await work(dossier)
  if (reasons.length > 0) return refuse(reasons)
  const proposed = await proposeApproval(context, proposal)
  if (!proposed.ok) return proposed
  const approval = await findApproval(context.db, proposed.value)
  if (approval === undefined) return invalid('approvalId', 'There is no proposal of that number.')
  const { kind, payload, reason } = proposal
  context.audit({ about: dossier.debt.billNumber, debtId, detail: { proposed: kind, reason, ...payload } })
  return answer(showApproval(approval, context.clerk, nameOf(dossier.debtor)))
}
