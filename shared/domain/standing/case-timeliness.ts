/** Whether a request on a debt came in time, said with its arithmetic, and by when it must be decided. */
import type { Period, PeriodName } from '../../law/periods.ts'
import { daysBetween, type IsoDate } from '../../values/dates.ts'
import type { Step } from '../../values/outcome.ts'
import { deadline } from '../deadlines.ts'
import { policySetOn } from '../policy/in-effect.ts'
import { timelinessBy, type GoodCause } from '../timeliness.ts'
import { demandLetter, type CaseFact, type CaseKind, type StandingFacts } from './facts.ts'
import { periodFrom } from './governing-policy.ts'

export const citation = 'IRM 1.35.7.11(2), (6), (8); 1.35.7.13(2); 31 CFR 5.12(e)(1)-(2), (10), 285.11(f)(4), (10)'

/** How a request stands against its last day. */
export interface CaseTimeliness {
  readonly inTime: boolean
  /** In time, or late for a cause that excuses it. */
  readonly excused: boolean
  readonly sentence: string
  readonly steps: readonly Step[]
  readonly decisionDue?: IsoDate
}

/** What the time of a request is counted from and to. */
export interface TimedRequest {
  readonly kind: CaseKind
  readonly receivedOn: IsoDate
  readonly goodCause?: GoodCause | undefined
  /** The day the notice of garnishment was mailed, for a hearing on it. */
  readonly noticeMailedOn?: IsoDate | undefined
}

/** The time of a request received on a day; events that are no requests are always in time. */
export function caseTimeliness(facts: StandingFacts, request: TimedRequest): CaseTimeliness {
  const anchor = anchorOf(facts, request)
  if (anchor === undefined) return { inTime: true, excused: true, sentence: '', steps: [] }
  const { receivedOn, goodCause } = request
  const due = decisionDue(facts, anchor, receivedOn)
  if (anchor.on === undefined) {
    const sentence = 'In time: receipt of the letter is not recorded, so no time runs yet.'
    const steps = [{ label: `${anchor.words}: not recorded, so no time runs yet` }, ...due.steps]
    return { inTime: true, excused: true, sentence, steps, ...due.day }
  }
  const { source, value } = periodFrom(facts, anchor.period, anchor.on)
  const lastDay = deadline(anchor.period, anchor.on, policySetOn(facts.policies, anchor.on))
  const { inTime, accepted } = timelinessBy(lastDay, receivedOn, goodCause)
  const sum = `${anchor.on} + ${value.days} ${unitOf(value)} = ${lastDay}`
  const late = `Late: ${sum}, received ${receivedOn}${accepted ? ', accepted for good cause' : ''}.`
  return {
    inTime,
    excused: accepted,
    sentence: inTime ? `In time: ${sum}, received ${receivedOn}.` : late,
    steps: [
      { label: anchor.words, amount: anchor.on },
      { label: `Plus ${value.days} ${unitOf(value)}: the last day`, amount: lastDay, cite: source },
      { label: 'Received', amount: receivedOn },
      { label: verdict(lastDay, receivedOn, accepted, goodCause), ...(inTime ? {} : { cite: LATE }) },
      ...due.steps,
    ],
    ...due.day,
  }
}

/** The day from which a petition's decision is counted: its receipt, or the receipt of the whole package. */
export function petitionFiledOn({ receivedOn, handedInOn }: Pick<CaseFact, 'receivedOn' | 'handedInOn'>): IsoDate {
  // Unsettled: the text counts from the receipt of the petition; one that was returned is read to be received whole.
  return handedInOn ?? receivedOn
}

const LATE = 'IRM 1.35.7.11(8), 1.35.7.14(3); 31 CFR 5.12(e)(2)'

const CAUSES: Readonly<Record<GoodCause, string>> = {
  'beyond-control': 'circumstances beyond the control of the debtor',
  'no-actual-notice': 'no actual notice of the time limit',
}

function verdict(lastDay: IsoDate, receivedOn: IsoDate, accepted: boolean, cause: GoodCause | undefined): string {
  const days = daysBetween(lastDay, receivedOn)
  if (days <= 0) return days === 0 ? 'In time, on the last day' : `In time by ${counted(-days)}`
  if (!accepted || cause === undefined) return `Late by ${counted(days)}`
  return `Late by ${counted(days)}, taken all the same: ${CAUSES[cause]}`
}

function counted(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

interface Anchor {
  readonly on: IsoDate | undefined
  readonly words: string
  readonly period: 'reviewRequest' | 'hearingPetition' | 'waiverRequest' | 'awgHearingRequest'
  /** The period in which the law wants the decision; absent where it sets none. */
  readonly decision?: 'decisionDue' | 'awgDecisionDue'
}

function anchorOf(facts: StandingFacts, { kind, noticeMailedOn }: TimedRequest): Anchor | undefined {
  const letter = demandLetter(facts)
  const received = { on: letter?.receivedOn, words: 'The debtor received the letter', decision: 'decisionDue' } as const
  switch (kind) {
    case 'review':
      return { ...received, period: 'reviewRequest' }
    case 'hearing':
      return { ...received, period: 'hearingPetition' }
    case 'waiver':
      return { on: letter?.datedOn, words: 'Date of the demand letter', period: 'waiverRequest' }
    case 'garnishment-hearing': {
      const words = 'The notice of garnishment was mailed'
      return { on: noticeMailedOn, words, period: 'awgHearingRequest', decision: 'awgDecisionDue' }
    }
    default:
      return undefined
  }
}

interface Due {
  readonly day: { readonly decisionDue?: IsoDate }
  readonly steps: readonly Step[]
}

function decisionDue(facts: StandingFacts, { decision }: Anchor, receivedOn: IsoDate): Due {
  if (decision === undefined) return { day: {}, steps: [] }
  const day = deadline(decision, receivedOn, policySetOn(facts.policies, receivedOn))
  const { source, value } = periodFrom(facts, decision satisfies PeriodName, receivedOn)
  const label = `Decision owed: ${value.days} days after ${receivedOn}`
  return { day: { decisionDue: day }, steps: [{ label, amount: day, cite: source }] }
}

function unitOf({ kind }: Period): string {
  return kind === 'business' ? 'business days' : 'days'
}
