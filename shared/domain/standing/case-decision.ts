/**
 * What a decision changes in the ledger: the principal it takes away, and the late charges that go with a cancelled
 * debt.
 */
import { cents, subtract, type Cents } from '../../values/money.ts'
import { answer, invalid, type Outcome } from '../../values/outcome.ts'
import type { Account } from '../account-facts.ts'
import type { CaseKind } from './facts.ts'

export const citation = 'IRM 1.35.7.11(6)-(9), 1.35.7.13, 1.35.7.14.5; IRM 1.35.7.19(3)-(4)'

const OUTCOMES: Readonly<Record<CaseKind, readonly string[]>> = {
  review: ['upheld', 'reduced', 'cancelled', 'withdrawn'],
  hearing: ['upheld', 'reduced', 'cancelled', 'waived', 'withdrawn'],
  waiver: ['granted', 'denied', 'withdrawn'],
  hardship: ['granted', 'denied', 'withdrawn'],
  'special-review': ['granted', 'denied', 'withdrawn'],
  'garnishment-hearing': ['upheld', 'reduced', 'cancelled', 'withdrawn'],
  bankruptcy: ['discharged', 'dismissed', 'withdrawn'],
  death: ['closed', 'cancelled', 'withdrawn'],
  separation: ['closed', 'withdrawn'],
  fraud: ['closed', 'withdrawn'],
  litigation: ['closed'],
}

/** The ways in which a case of a kind can end. */
export function outcomesOf(kind: CaseKind): readonly string[] {
  return OUTCOMES[kind]
}

/** An entry that a decision makes; a lowered principal is below zero. */
export interface DecisionEntry {
  readonly kind: 'principal-adjustment' | 'waiver'
  readonly amount: Cents
  readonly part: 'interest' | 'penalty' | 'administrative' | null
}

/** The entries by which the ledger follows a decision; none when the debt stands as it was. */
export function decisionEntries(
  before: Account,
  outcome: string,
  kind: CaseKind,
  reducedTo: Cents | undefined,
): Outcome<readonly DecisionEntry[]> {
  const { balance } = before
  if (outcome === 'reduced') {
    if (reducedTo === undefined) return invalid('reducedTo', 'Give the principal that remains.')
    if (reducedTo >= balance.principal)
      return invalid('reducedTo', 'A reduction leaves less principal than is owed now.')
    return answer([lower(subtract(balance.principal, reducedTo))])
  }
  if (!endsDebt(outcome, kind)) return answer([])
  const charges = (['interest', 'penalty', 'administrative'] as const)
    .filter((part) => balance[part] > 0)
    .map((part) => ({ kind: 'waiver' as const, amount: balance[part], part }))
  return answer([...charges, ...(balance.principal > 0 ? [lower(balance.principal)] : [])])
}

/** Whether an outcome leaves nothing of the debt: cancelled, discharged by a court, or waived. */
export function endsDebt(outcome: string, kind: CaseKind): boolean {
  return outcome === 'cancelled' || outcome === 'discharged' || (outcome === 'granted' && kind === 'waiver')
}

function lower(amount: Cents): DecisionEntry {
  return { kind: 'principal-adjustment', amount: cents(-amount), part: null }
}
