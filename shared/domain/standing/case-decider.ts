/** Who may record the decision of a case: never whoever opened it, nor whoever put the debt on the books. */
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { endsDebt } from './case-decision.ts'
import type { CaseKind } from './facts.ts'

export const citation = 'NIST SP 800-53 AC-5; IRM 1.35.7.11(6), 1.35.7.13(7); 31 CFR 5.12(e)(4)'

/** A case with the outcome that is to be recorded. */
export interface CaseToDecide {
  readonly kind: CaseKind
  readonly openedBy: string
  readonly outcome: string
}

/** The account that would record it. */
export interface CaseDecider {
  readonly name: string
  readonly role: string
  /** It put the debt on the books. */
  readonly registered: boolean
}

/** Petitions are decided by a hearing official, whose word comes through the coordinator. */
const HEARINGS: ReadonlySet<CaseKind> = new Set(['hearing', 'garnishment-hearing'])

const MANAGERS: ReadonlySet<string> = new Set(['supervisor', 'approving-official'])

/**
 * Why this account may not record it; nothing when it may.
 *
 * Unsettled: no text forbids whoever established a debt to cancel it after a request; it is read so, for otherwise
 * one person could put a debt on the books and take it off again on a request that nobody else has weighed.
 */
export function deciderReasons(file: CaseToDecide, by: CaseDecider): readonly Reason[] {
  const lowers = endsDebt(file.outcome, file.kind) || file.outcome === 'reduced'
  return [
    ...forbidWhen(file.openedBy === by.name, {
      rule: 'maker-checker',
      cite: 'NIST SP 800-53 AC-5',
      message: 'Whoever recorded a request does not record its decision. Another account must do it.',
    }),
    ...forbidWhen(lowers && by.registered, {
      rule: 'maker-checker',
      cite: 'NIST SP 800-53 AC-5',
      message: 'Whoever registered a debt does not record the decision that lowers it. Another account must do it.',
    }),
    ...forbidWhen(lowers && !HEARINGS.has(file.kind) && !MANAGERS.has(by.role), {
      rule: 'decider-role',
      cite: 'IRM 1.35.7.11(6), 1.35.7.13(7)',
      message: 'Such a decision is recorded by a supervisor or an approving official.',
    }),
  ]
}
