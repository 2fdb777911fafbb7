/** Whether a request on a debt came in time, said with its arithmetic, and by when it must be decided. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { timeliness, type GoodCause } from '../timeliness.ts'
import { demandLetter, type CaseFact, type StandingFacts } from './facts.ts'
import { periodFrom } from './governing-policy.ts'

export const citation = 'IRM 1.35.7.11(2), (6), (8); 1.35.7.13(2); 31 CFR 5.12(e)(1)-(2), (10)'

/** How a request stands against its last day. */
export interface CaseTimeliness {
  readonly inTime: boolean
  readonly sentence: string
  readonly decisionDue?: IsoDate
}

/** The time of a request received on a day; events that are no requests are always in time. */
export function caseTimeliness(
  facts: StandingFacts,
  kind: CaseFact['kind'],
  receivedOn: IsoDate,
  goodCause: GoodCause | undefined,
): CaseTimeliness {
  const anchor = anchorOf(facts, kind)
  if (anchor === undefined) return { inTime: true, sentence: '' }
  const limit = periodFrom(facts, anchor.period, receivedOn)
  const result = timeliness(anchor.on, limit.value.days, receivedOn, goodCause)
  const decision = periodFrom(facts, 'decisionDue', receivedOn)
  const due = anchor.decided ? { decisionDue: addDays(receivedOn, decision.value.days) } : {}
  if (result.lastDay === undefined) {
    return { inTime: true, sentence: 'In time: receipt of the letter is not recorded, so no time runs yet.', ...due }
  }
  const sum = `${anchor.on ?? ''} + ${limit.value.days} days = ${result.lastDay}`
  if (result.inTime) return { inTime: true, sentence: `In time: ${sum}, received ${receivedOn}.`, ...due }
  const excused = result.accepted ? ', accepted for good cause' : ''
  return { inTime: false, sentence: `Late: ${sum}, received ${receivedOn}${excused}.`, ...due }
}

interface Anchor {
  readonly on: IsoDate | undefined
  readonly period: 'reviewRequest' | 'hearingPetition' | 'waiverRequest'
  /** Whether the law gives 60 days for the decision. */
  readonly decided: boolean
}

function anchorOf(facts: StandingFacts, kind: CaseFact['kind']): Anchor | undefined {
  const letter = demandLetter(facts)
  if (kind === 'review') return { on: letter?.receivedOn, period: 'reviewRequest', decided: true }
  if (kind === 'hearing') return { on: letter?.receivedOn, period: 'hearingPetition', decided: true }
  if (kind === 'waiver') return { on: letter?.datedOn, period: 'waiverRequest', decided: false }
  return undefined
}
