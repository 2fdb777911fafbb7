/** A request for review of the debt: what it may contest, and what it brings in time, late with cause, or late. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { period } from '../../law/periods.ts'
import { notFiled, type Filing } from '../filing.ts'
import { timeliness, type GoodCause, type Timeliness } from '../timeliness.ts'

export const citation = 'IRM 1.35.7.11(1)-(5), (8); 31 CFR 5.10(c), 5.11(c)'

export const rules = ['IRM-11-scope', 'IRM-11-15-day', 'CFR5-5.10-review', 'CFR5-5.10-suspend', 'CFR5-5.11-60-review']

/** What a debtor may contest. The form prints the first two; the regulation adds the others. */
export const REVIEW_GROUNDS = [
  { id: 'existence', label: 'That there is a debt' },
  { id: 'amount', label: 'Its amount' },
  { id: 'delinquency', label: 'That it is delinquent' },
  { id: 'enforceability', label: 'That it can be enforced' },
  { id: 'repayment-terms', label: 'The terms of repayment' },
] as const

export type ReviewGround = (typeof REVIEW_GROUNDS)[number]['id']

/** A request as it came in. */
export interface ReviewRequest {
  readonly filing: Filing
  readonly ground: ReviewGround
  readonly receivedOn: IsoDate
  readonly letterDate: IsoDate
  /** The day the debtor received the letter, from which the time is counted. */
  readonly letterReceivedOn?: IsoDate | undefined
  readonly goodCause?: GoodCause | undefined
}

/** What the request brings while it is undecided. */
export interface ReviewEffect {
  readonly timeliness: Timeliness
  /** A full review, or evidence that is only weighed before the debt is certified to Treasury. */
  readonly standing: 'full-review' | 'evidence-only'
  readonly suspendsCollection: boolean
  readonly barsReferral: boolean
  /** A dispute over the amount of each payment is settled as hardship or in a hearing. */
  readonly routedTo: 'review' | 'hearing-or-hardship'
}

/** Takes up a request, or refuses one that came too late even to be weighed before referral. */
export function reviewRequest(request: ReviewRequest): Outcome<ReviewEffect> {
  const unfiled = notFiled(request.filing, 'IRM-11-form', 'IRM 1.35.7.11(3)')
  if (unfiled.length > 0) return refuse(unfiled)
  const limit = period('reviewRequest', request.letterDate)
  const standing = timeliness(request.letterReceivedOn, limit.value.days, request.receivedOn, request.goodCause)
  const routedTo = request.ground === 'repayment-terms' ? 'hearing-or-hardship' : 'review'
  if (standing.accepted) {
    const effect = { timeliness: standing, suspendsCollection: true, barsReferral: true, routedTo } as const
    return answer({ ...effect, standing: 'full-review' }, [{ label: acceptedLabel(standing), cite: limit.source }])
  }
  return lateRequest(request, standing, routedTo)
}

function lateRequest(
  request: ReviewRequest,
  standing: Timeliness,
  routedTo: ReviewEffect['routedTo'],
): Outcome<ReviewEffect> {
  const evidence = countOn('evidence-days', request.letterDate)
  const evidenceUntil = addDays(request.letterDate, evidence.value)
  if (request.receivedOn > evidenceUntil) {
    return refuse([
      {
        rule: 'IRM-11-late',
        cite: 'IRM 1.35.7.11(8)',
        message: `The request came after ${standing.lastDay ?? evidenceUntil}; it needs a cause that excuses it.`,
      },
    ])
  }
  const effect = { timeliness: standing, suspendsCollection: false, barsReferral: true, routedTo } as const
  return answer({ ...effect, standing: 'evidence-only' }, [
    { label: `Late; but evidence until ${evidenceUntil} is weighed before referral`, cite: evidence.source },
  ])
}

function acceptedLabel(standing: Timeliness): string {
  if (standing.lastDay === undefined) return 'Receipt of the letter is not recorded: taken as in time.'
  return standing.inTime ? `In time: by ${standing.lastDay}.` : `After ${standing.lastDay}, but excused.`
}
