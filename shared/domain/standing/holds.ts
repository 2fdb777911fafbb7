/** What holds collection or accrual back, and what ends each hold. Collection and accrual are two switches. */
import type { IsoDate } from '../../values/dates.ts'
import type { Citation, Reason } from '../../values/outcome.ts'
import { openCases, type CaseFact, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.11(5), (9); 1.35.7.13(2), (6); 1.35.7.14(5); 1.35.7.19(1); 31 CFR 5.5(c)'

export const rules = ['IRM-11-suspend', 'IRM-waiv-suspend', 'IRM-hrg-suspend']

/** One hold, with the case that brings it. */
export interface Hold {
  readonly what: 'collection' | 'accrual'
  readonly why: string
  readonly since: IsoDate
  readonly ends: string
  readonly cite: Citation
  readonly caseId: number
}

interface Effect {
  readonly why: string
  readonly ends: string
  readonly cite: Citation
}

const EFFECTS: Readonly<Partial<Record<CaseFact['kind'], Effect>>> = {
  review: {
    why: 'A review of the debt is open',
    ends: 'with the written decision',
    cite: 'IRM 1.35.7.11(5)',
  },
  hearing: {
    why: 'A petition for a hearing is open',
    ends: "with the hearing official's decision",
    cite: 'IRM 1.35.7.14(5); 31 CFR 5.12(e)(7)',
  },
  waiver: {
    why: 'A waiver request that came in time is open',
    ends: 'with the decision on the waiver',
    cite: 'IRM 1.35.7.13(2), (6)',
  },
  bankruptcy: {
    why: 'The automatic stay of a bankruptcy is in effect',
    ends: 'when the court dismisses the case or discharges the debt',
    cite: 'IRM 1.35.7.19(1)',
  },
  death: {
    why: 'The employee has died',
    ends: 'when the claim against the estate is settled',
    cite: 'IRM 1.35.7.18(3)(3)',
  },
  litigation: {
    why: 'The debt is in litigation',
    ends: 'with the end of the litigation',
    cite: '31 CFR 285.12(d)(2)',
  },
}

/** The holds in effect on a day. A late request without a cause that excuses it holds nothing. */
export function holdsOn(facts: StandingFacts, today: IsoDate): readonly Hold[] {
  return openCases(facts, today).flatMap((file) => {
    const effect = EFFECTS[file.kind]
    if (effect === undefined || !file.accepted) return []
    return [{ what: 'collection' as const, since: file.receivedOn, caseId: file.id, ...effect }]
  })
}

/** Why collection may not go on; nothing when no hold stands in the way. */
export function collectionHeld(holds: readonly Hold[]): readonly Reason[] {
  return holds
    .filter((hold) => hold.what === 'collection')
    .map((hold) => ({ rule: 'collection-hold', cite: hold.cite, message: `${hold.why}; it ends ${hold.ends}.` }))
}
