/**
 * A request or event on a debt of the book: the register's gate of its kind, and what it brings until it is decided.
 */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import { answer, invalid, type Outcome } from '../../values/outcome.ts'
import { bankruptcyEffect } from '../debtor/bankruptcy.ts'
import { deathEffect } from '../debtor/death.ts'
import type { Filing } from '../filing.ts'
import { HARDSHIP_GROUNDS, HARDSHIP_PAPERS, hardshipRequest } from '../hardship/request.ts'
import { HEARING_GROUNDS, petitionForHearing, petitionParts } from '../hearing/petition.ts'
import { REVIEW_GROUNDS, reviewRequest } from '../review/request.ts'
import type { GoodCause } from '../timeliness.ts'
import { waiverRequest } from '../waiver/request.ts'
import { caseTimeliness, type CaseTimeliness } from './case-timeliness.ts'
import { demandLetter, type CaseFact, type StandingFacts } from './facts.ts'

export const citation =
  'IRM 1.35.7.11(1)-(5), 1.35.7.12.5, 1.35.7.13, 1.35.7.14, 1.35.7.18(3), 1.35.7.19; 31 CFR 5.10(c), 5.12(e), 5.18'

/** A request as it came in. What one kind asks of it, another passes over. */
export interface CaseRequest {
  readonly kind: CaseFact['kind']
  readonly receivedOn: IsoDate
  readonly filing: Filing
  /** What is contested, or on what it rests. */
  readonly ground: string
  readonly goodCause?: GoodCause | undefined
  readonly note: string
  /** The ids of the parts or papers that are missing. */
  readonly missing: readonly string[]
  readonly hearing: 'oral' | 'paper'
  readonly proposedPayment?: Cents | undefined
  readonly statement: 'not-sent' | 'sent' | 'returned-unsigned' | 'returned-signed'
  readonly bankruptcy?: { readonly chapter: number; readonly court: string; readonly caseNumber: string } | undefined
}

/** How a request was taken: `accepted` holds collection where its kind does. */
export interface TakenRequest {
  readonly accepted: boolean
  readonly inTime: boolean
  readonly sentence: string
  readonly decisionDue?: IsoDate
}

/** Takes a request up, or says why its kind does not allow it. `incurredOn` is the day the debt arose. */
export function takeRequest(facts: StandingFacts, request: CaseRequest, incurredOn: IsoDate): Outcome<TakenRequest> {
  const time = caseTimeliness(facts, request.kind, request.receivedOn, request.goodCause)
  switch (request.kind) {
    case 'review':
      return takeReview(facts, request, time)
    case 'hearing':
      return takePetition(facts, request, time)
    case 'waiver':
      return takeWaiver(facts, request, time)
    case 'hardship':
      return takeHardship(request)
    case 'bankruptcy':
      return takeBankruptcy(facts, request, incurredOn)
    case 'death':
      return takeDeath(facts)
    case 'litigation':
      return answer({ accepted: true, inTime: true, sentence: '' })
  }
}

/** The grounds a kind of request may have; none where it is not asked. */
export function groundsOf(kind: CaseFact['kind']): readonly { readonly id: string; readonly label: string }[] {
  if (kind === 'review') return REVIEW_GROUNDS
  if (kind === 'hearing') return HEARING_GROUNDS
  return kind === 'hardship' ? HARDSHIP_GROUNDS : []
}

/** The parts or papers that a kind of request must have. */
export function papersOf(
  kind: CaseFact['kind'],
  hearing: 'oral' | 'paper',
  ground: string,
): readonly { readonly id: string; readonly label: string }[] {
  if (kind === 'hearing') return petitionParts(hearing, ground === 'deduction')
  return kind === 'hardship' ? HARDSHIP_PAPERS : []
}

function takeReview(facts: StandingFacts, request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
  const ground = REVIEW_GROUNDS.find(({ id }) => id === request.ground)
  if (ground === undefined) return invalid('ground', 'Choose what the review contests.')
  const letter = demandLetter(facts)
  const taken = reviewRequest({
    filing: request.filing,
    ground: ground.id,
    receivedOn: request.receivedOn,
    letterDate: letter?.datedOn ?? request.receivedOn,
    letterReceivedOn: letter?.receivedOn,
    goodCause: request.goodCause,
  })
  if (!taken.ok) return taken
  const { standing, routedTo } = taken.value
  const weighed =
    standing === 'full-review' ? '' : ' It is weighed as evidence before the debt is certified to Treasury.'
  const routed = routedTo === 'review' ? '' : ' The payments themselves are settled as hardship or in a hearing.'
  return answer(withTime(time, standing === 'full-review', `${weighed}${routed}`))
}

function takePetition(facts: StandingFacts, request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
  const { filing, ground, hearing, receivedOn, goodCause, missing } = request
  const wanted = petitionParts(hearing, ground === 'deduction')
  const { employmentStatus } = facts.debtor
  const taken = petitionForHearing({
    filing,
    grounds: ground === '' ? [] : [ground],
    form: hearing,
    receivedOn,
    noticeReceivedOn: demandLetter(facts)?.receivedOn,
    goodCause,
    parts: wanted.map(({ id }) => id).filter((id) => !missing.includes(id)),
    federalEmployee: employmentStatus === 'active' || employmentStatus === 'nonpay',
  })
  if (!taken.ok) return taken
  if (taken.value.state === 'complete') return answer(withTime(time, true, ''))
  const lacks = taken.value.lacks.map(({ message }) => message).join(' ')
  return answer(withTime(time, false, ` To be returned: ${lacks}`))
}

function takeWaiver(facts: StandingFacts, request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
  if (request.goodCause !== undefined) {
    return invalid('goodCause', 'A late waiver request is taken without a cause; it only no longer stops collection.')
  }
  const { filing, receivedOn } = request
  const taken = waiverRequest(facts.kind.waiver, { filing, receivedOn, letterDate: demandLetter(facts)?.datedOn })
  if (!taken.ok) return taken
  const { suspendsCollection } = taken.value
  const late = suspendsCollection ? '' : ' Collection goes on, but the debt is not referred to Treasury.'
  return answer(withTime(time, suspendsCollection, late))
}

function takeHardship(request: CaseRequest): Outcome<TakenRequest> {
  const { filing, receivedOn, note, missing, statement, proposedPayment } = request
  if (proposedPayment === undefined) return invalid('proposedPayment', 'Record the payment that the employee proposes.')
  const taken = hardshipRequest({
    filing,
    ground: HARDSHIP_GROUNDS.find(({ id }) => id === request.ground)?.id,
    receivedOn,
    proposedPayment,
    explanation: note,
    papers: HARDSHIP_PAPERS.map(({ id }) => id).filter((id) => !missing.includes(id)),
    statement,
  })
  return taken.ok ? answer({ accepted: true, inTime: true, sentence: '' }) : taken
}

function takeBankruptcy(facts: StandingFacts, request: CaseRequest, incurredOn: IsoDate): Outcome<TakenRequest> {
  const { bankruptcy, receivedOn } = request
  if (bankruptcy === undefined) return invalid('chapter', 'Record the chapter, the court and the number of the case.')
  const filed = { ...bankruptcy, filedOn: receivedOn, outcome: 'pending' } as const
  const effect = bankruptcyEffect(filed, incurredOn, facts.referredOn !== undefined)
  if (!effect.ok) return effect
  const { collection, recallFromTreasury, warning } = effect.value
  const words = [
    `Chapter ${bankruptcy.chapter}, ${bankruptcy.court}, ${bankruptcy.caseNumber}.`,
    collection === 'free' ? 'The debt arose after the filing; collection goes on.' : 'Collection is stayed.',
    ...(recallFromTreasury ? ['Call the debt back from Treasury today.'] : []),
    ...(warning === undefined ? [] : [warning]),
  ]
  return answer({ accepted: collection !== 'free', inTime: collection !== 'free', sentence: words.join(' ') })
}

function takeDeath(facts: StandingFacts): Outcome<TakenRequest> {
  const effect = deathEffect(facts.kind.class, facts.referredOn !== undefined)
  if (!effect.ok) return effect
  const next = effect.value.next === 'offer-cancellation' ? 'cancelled' : 'written off'
  const recall = effect.value.recallFromTreasury ? ' Call it back from Treasury today.' : ''
  return answer({ accepted: true, inTime: true, sentence: `The debt is not referred; it may be ${next}.${recall}` })
}

function withTime({ inTime, sentence, decisionDue }: CaseTimeliness, accepted: boolean, more: string): TakenRequest {
  const due = decisionDue === undefined ? {} : { decisionDue }
  return { accepted, inTime, sentence: `${sentence}${more}`, ...due }
}
