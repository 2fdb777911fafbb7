/** How one kind of proposal is declared: its chain of steps, what it would change, and what is done once approved. */
import type { ApprovalStep } from '../../shared/domain/approvals/decide.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import type { AuditLine, DeedContext } from '../context.ts'
import type { Dossier } from '../store/facts.ts'

/** A proposal as its kind sees it. */
export interface Proposal<P> {
  readonly payload: P
  readonly amount: Cents | undefined
  readonly reason: string
  /** The debt as it is loaded now; absent when the proposal is about none. */
  readonly dossier: Dossier | undefined
  readonly proposedOn: IsoDate
  readonly proposedBy: string
  readonly approvalId: number
}

/** A line of what would change. */
export interface Change {
  readonly label: string
  readonly value: string
}

/** One kind of proposal, whatever its payload. */
export interface ApprovalKind {
  readonly kind: string
  readonly label: string
  /** The steps after the proposal, in their order; at least one. */
  steps(proposal: Proposal<unknown>): readonly ApprovalStep[]
  /** What would change, as it is shown to those who decide. */
  changes(proposal: Proposal<unknown>): readonly Change[]
  /** Does what was proposed, inside the transaction of the last approval; a refusal undoes that approval. */
  perform(context: DeedContext, proposal: Proposal<unknown>): Promise<Outcome<AuditLine['detail']>>
}

interface KindPlan<P> {
  readonly kind: string
  readonly label: string
  /** Reads the payload back from what was kept; a schema of a call will do. */
  readonly payload: { parse(value: unknown): P }
  readonly steps: (proposal: Proposal<P>) => readonly ApprovalStep[]
  readonly changes: (proposal: Proposal<P>) => readonly Change[]
  readonly perform: (context: DeedContext, proposal: Proposal<P>) => Promise<Outcome<AuditLine['detail']>>
}

/** Declares a kind; its payload is read before any part of it is used. */
export function approvalKind<P>({ kind, label, payload, steps, changes, perform }: KindPlan<P>): ApprovalKind {
  const read = (proposal: Proposal<unknown>): Proposal<P> => ({
    ...proposal,
    payload: payload.parse(proposal.payload),
  })
  return {
    kind,
    label,
    steps: (proposal) => steps(read(proposal)),
    changes: (proposal) => changes(read(proposal)),
    perform: async (context, proposal) => await perform(context, read(proposal)),
  }
}
