/** What holds collection or accrual back, and what ends each hold. Collection and accrual are two switches. */
import type { IsoDate } from '../../values/dates.ts'
import type { Citation, Reason } from '../../values/outcome.ts'
import { returnedPetition } from '../hearing/returned-petition.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { openCases, type CaseFact, type CaseKind, type PlacedHold, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.11(5), (9); 1.35.7.13(2), (6); 1.35.7.14(5); 1.35.7.19(1); 31 CFR 5.5(c)'

export const rules = [
  'IRM-11-suspend', 'IRM-waiv-suspend', 'IRM-hrg-suspend', 'IRM-19-stay', 'IRM-hrg-return-30', 'IRM-11-accrual',
]

/** One hold, with the case that brings it or the number under which somebody placed it. */
export interface Hold {
  readonly what: 'collection' | 'accrual'
  readonly why: string
  readonly since: IsoDate
  readonly ends: string
  readonly cite: Citation
  readonly caseId?: number
  readonly holdId?: number
  readonly placedBy?: string
}

interface Effect {
  readonly why: string
  readonly ends: string
  readonly cite: Citation
}

const EFFECTS: Readonly<Partial<Record<CaseKind, Effect>>> = {
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
  return [
    ...openCases(facts, today).flatMap((file) => caseHolds(file, today)),
    ...placedHoldsOn(facts, today),
  ]
}

/** The holds in effect on a day that somebody placed. */
export function placedHoldsOn({ placedHolds = [] }: StandingFacts, today: IsoDate): readonly Hold[] {
  return placedHolds.flatMap((hold) => placedHold(hold, today))
}

/** Why collection may not go on; nothing when no hold stands in the way. */
export function collectionHeld(holds: readonly Hold[]): readonly Reason[] {
  return holds
    .filter((hold) => hold.what === 'collection')
    .map((hold) => ({ rule: 'collection-hold', cite: hold.cite, message: `${hold.why}; it ends ${hold.ends}.` }))
}

/** What the holds of a day block, and what goes on all the same. */
export interface HeldAndNot {
  readonly blocked: readonly string[]
  readonly goesOn: readonly string[]
}

/** Says of a debt with holds what waits and what does not; nothing of one without. */
export function heldAndNot(facts: StandingFacts, today: IsoDate): HeldAndNot {
  const holds = holdsOn(facts, today)
  if (holds.length === 0) return { blocked: [], goesOn: [] }
  const held = { collection: false, accrual: false }
  for (const { what } of holds) held[what] = true
  const accrues = delinquencyDate(facts, today) !== undefined
  const charges = 'Interest, penalties and administrative charges accrue'
  return {
    blocked: [
      ...(held.collection ? COLLECTION : []),
      ...(held.accrual ? ['Interest and penalties: nothing accrues on these days'] : []),
    ],
    goesOn: [
      'Payments that come in are posted',
      ...(held.accrual ? [] : [accrues ? charges : `${charges} once the debt is delinquent`]),
      ...(held.collection ? [] : ['Letters, agreements, offset and referral']),
      'Clocks of decisions that are owed run',
    ],
  }
}

const COLLECTION = ['Demand letter', 'Salary offset', 'Referral to Treasury']

function caseHolds(file: CaseFact, today: IsoDate): readonly Hold[] {
  const returned = file.kind === 'hearing' ? returnedHold(file, today) : undefined
  const effect = returned ?? (file.accepted ? EFFECTS[file.kind] : undefined)
  if (effect === undefined) return []
  return [{ what: 'collection', since: file.filedOn ?? file.receivedOn, caseId: file.id, ...effect }]
}

/**
 * Unsettled: enforced collection may start when a returned package has not come back in its 30 days; so it is read to
 * wait until then where the petition itself came in time, and from its receipt until it is returned.
 */
function returnedHold({ incomplete, returnedOn, handedInOn }: CaseFact, today: IsoDate): Effect | undefined {
  if (incomplete !== 'in-time') return undefined
  const cite = 'IRM 1.35.7.14.1(3)'
  if (returnedOn === undefined) {
    return { why: 'An incomplete petition is to be returned', ends: 'when its time to come back is over', cite }
  }
  const standing = returnedPetition(returnedOn, handedInOn, today)
  if (!standing.ok || standing.value.state !== 'awaited') return undefined
  const { lastDay } = standing.value
  return { why: 'A petition was returned and may come back whole', ends: `after ${lastDay}, or with the hearing`, cite }
}

function placedHold(hold: PlacedHold, today: IsoDate): readonly Hold[] {
  const { id, what, reason, since, ends, placedBy, endedOn } = hold
  if (since > today || (endedOn !== undefined && endedOn <= today)) return []
  const cite = what === 'accrual' ? '31 CFR 5.5(c)' : '31 CFR 5.10(c)'
  return [{ what, why: reason, since, ends, cite, holdId: id, placedBy }]
}
