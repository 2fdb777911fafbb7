/** Proposes what a second person must approve. */
import { stepsNeeded } from '../../shared/domain/approvals/decide.ts'
import type { Cents } from '../../shared/values/money.ts'
import { ZERO } from '../../shared/values/money.ts'
import { answer, refuse, type Outcome } from '../../shared/values/outcome.ts'
import type { DeedContext } from '../context.ts'
import { openApprovals, saveApproval } from '../store/approvals.ts'
import { loadDossier } from '../store/facts.ts'
import { approvalKinds, type KindName } from './index.ts'
import { stampOf } from './stamp.ts'

/** A proposal about to be made. */
export interface NewProposal {
  readonly kind: KindName
  readonly debtId?: number
  /** What it is about, for a proposal that is about no debt. */
  readonly about?: string
  /** What the limits of authority are compared with. */
  readonly amount?: Cents
  /** What the kind's `payload` can read back. */
  readonly payload: Readonly<Record<string, unknown>>
  readonly reason: string
  readonly documents?: readonly { readonly documentId: number; readonly title: string }[]
}

/** Keeps a proposal with the chain it needs today; gives its number. One of a kind at a time on a debt. */
export async function proposeApproval(context: DeedContext, proposal: NewProposal): Promise<Outcome<number>> {
  const { kind: name, debtId, amount, payload, reason, documents = [] } = proposal
  const { db, today, clerk } = context
  if (debtId !== undefined && (await openApprovals(db, name, debtId)) > 0) {
    const message = 'Such a proposal on this debt waits for a decision already.'
    return refuse([{ rule: 'one-proposal', cite: 'NIST SP 800-53 AC-5', message }])
  }
  const dossier = debtId === undefined ? undefined : await loadDossier(db, debtId)
  const seen = { payload, amount, reason, dossier, proposedOn: today, proposedBy: clerk.name, approvalId: 0 }
  const kind = approvalKinds[name]
  const steps = stepsNeeded(kind.steps(seen), amount ?? ZERO, today)
  const made = { proposedOn: today, proposedBy: clerk.name, stamp: stampOf(dossier), reason }
  const about = proposal.about ?? dossier?.debt.billNumber ?? kind.label
  const kept = { payload: JSON.stringify(payload), changes: JSON.stringify(kind.changes(seen)) }
  const row = { kind: name, debtId: debtId ?? null, about, amount: amount ?? null, ...kept, ...made }
  return answer(await saveApproval(db, { ...row, state: 'open' }, steps, documents))
}
