/** Proposes something on a debt as the clerk saw it, with its papers, and shows the proposal. */
import type { Parsed } from '../../shared/api.ts'
import type { ApprovalView } from '../../shared/api/approvals.ts'
import { answer, invalid, refuse, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import type { DeedContext } from '../context.ts'
import { noSuchDebt, stale } from '../handlers/debt-deed.ts'
import { showApproval } from '../show/approval.ts'
import { nameOf } from '../show/names.ts'
import { findApproval } from '../store/approvals.ts'
import { keepDocument } from '../store/documents.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { proposeApproval, type NewProposal } from './propose.ts'

interface OnDebt {
  readonly debtId: number
  readonly version: number
  readonly reason: string
  readonly papers?: Parsed<'closing.writeOff'>['papers']
}

/** What is to be proposed, and what stands in its way. */
export interface Prepared {
  readonly proposal: Pick<NewProposal, 'kind' | 'amount' | 'payload'>
  readonly reasons: readonly Reason[]
}

/** Loads the debt, asks the rules, and keeps the proposal; a debt that has changed since is refused. */
export async function proposeOnDebt(
  context: DeedContext,
  { debtId, version, reason, papers = [] }: OnDebt,
  prepare: (dossier: Dossier) => Promise<Prepared>,
): Promise<Outcome<ApprovalView>> {
  const dossier = await loadDossier(context.db, debtId)
  if (dossier === undefined) return noSuchDebt()
  if (dossier.debt.version !== version) return stale()
  const { proposal, reasons } = await prepare(dossier)
  if (reasons.length > 0) return refuse(reasons)
  const documents: { readonly documentId: number; readonly title: string }[] = []
  for (const { fileName, base64, title } of papers) {
    const bytes = Buffer.from(base64, 'base64')
    if (!isPdf(bytes)) return invalid('papers', `${fileName} is not a PDF.`)
    const file = { fileName, mediaType: 'application/pdf', bytes }
    documents.push({ documentId: await keepDocument(context.db, file, context.today), title })
  }
  const proposed = await proposeApproval(context, { ...proposal, debtId, reason, documents })
  if (!proposed.ok) return proposed
  const approval = await findApproval(context.db, proposed.value)
  if (approval === undefined) throw new Error('A proposal vanished inside its own transaction.')
  const detail = { proposed: proposal.kind, approval: proposed.value, reason, ...proposal.payload }
  context.audit({ about: dossier.debt.billNumber, debtId, detail })
  return answer(showApproval(approval, context.clerk, nameOf(dossier.debtor)))
}

/** Papers are kept as PDF, which every workstation shows the same. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-'
}
