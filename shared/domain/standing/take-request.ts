/** The gates of what a debtor may ask for, each asked of a debt on the book. */
import { formatMoney } from '../../values/money.ts'
import { answer, invalid, type Outcome } from '../../values/outcome.ts'
import { HARDSHIP_GROUNDS, HARDSHIP_PAPERS, hardshipRequest } from '../hardship/request.ts'
import { specialReview } from '../hardship/special-review.ts'
import { deadline } from '../deadlines.ts'
import { GARNISHMENT_GROUNDS, garnishmentHearingRequest } from '../hearing/garnishment-request.ts'
import { petitionForHearing, petitionParts } from '../hearing/petition.ts'
import { REVIEW_GROUNDS, reviewRequest } from '../review/request.ts'
import { waiverRequest } from '../waiver/request.ts'
import type { CaseRequest, TakenRequest } from './case-request.ts'
import type { CaseTimeliness } from './case-timeliness.ts'
import { demandLetter, type StandingFacts } from './facts.ts'

export const citation =
  'IRM 1.35.7.11(1)-(5), 1.35.7.12.5, 1.35.7.13, 1.35.7.14; 31 CFR 5.10(c), 5.12(e), 5.18, 285.11(f)'

/** A review: of the debt in full when it came in time, else weighed as evidence before referral. */
export function takeReview(facts: StandingFacts, request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
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

/** A petition: complete, or to be returned with what it lacks. */
export function takePetition(facts: StandingFacts, request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
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
  return answer({ ...withTime(time, false, ` To be returned: ${lacks}`), incomplete: true })
}

/** A waiver: taken early or late, but only an early one stops collection. */
export function takeWaiver(facts: StandingFacts, request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
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

/** Hardship: with its papers, its counter-proposal and a reason. */
export function takeHardship(request: CaseRequest): Outcome<TakenRequest> {
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
  return taken.ok ? answer({ accepted: true, inTime: true, sentence: '', steps: taken.steps ?? [] }) : taken
}

/** A special review: at any time, on changed circumstances, with lower payments proposed. */
export function takeSpecialReview(request: CaseRequest): Outcome<TakenRequest> {
  const { reviewed, ground, proposedPayment } = request
  if (reviewed === undefined) return invalid('reviewed', 'Choose which payment is to be lowered.')
  if (proposedPayment === undefined) return invalid('proposedPayment', 'Record the payment that the debtor proposes.')
  const taken = specialReview(ground, reviewed)
  if (!taken.ok) return taken
  const steps = [
    { label: 'A special review may be asked for at any time', cite: '31 CFR 5.18(a)' },
    { label: 'The debtor proposes payments', amount: formatMoney(proposedPayment), cite: '31 CFR 5.18(c)' },
  ]
  return answer({ accepted: true, inTime: true, sentence: 'In time: there is no last day for it.', steps })
}

/** A hearing on garnishment: always heard; in time or excused, the order waits for it. */
export function takeGarnishmentHearing(request: CaseRequest, time: CaseTimeliness): Outcome<TakenRequest> {
  const { garnishment, ground, receivedOn, filing } = request
  if (garnishment === undefined) return invalid('noticeMailedOn', 'Record when the notice of garnishment was mailed.')
  const { noticeMailedOn, termsAgreedInWriting } = garnishment
  const contested = GARNISHMENT_GROUNDS.find(({ id }) => id === ground)?.id
  if (contested === undefined) return invalid('ground', 'Choose what the hearing is about.')
  const taken = garnishmentHearingRequest({
    inWriting: filing.signed,
    ground: contested,
    termsAgreedInWriting,
    receivedOn,
    lastDay: deadline('awgHearingRequest', noticeMailedOn),
    excused: request.goodCause !== undefined,
  })
  if (!taken.ok) return taken
  const { holdsOrder } = taken.value
  const says = holdsOrder ? ' No order is issued until it is decided.' : ' It is heard; the order need not wait for it.'
  return answer(withTime(time, holdsOrder, says))
}

function withTime(
  { inTime, sentence, steps, decisionDue }: CaseTimeliness,
  accepted: boolean,
  more: string,
): TakenRequest {
  const due = decisionDue === undefined ? {} : { decisionDue }
  return { accepted, inTime, sentence: `${sentence}${more}`, steps, ...due }
}
