/** A request or event on a debt of the book: what it is made of, and what it brings until it is decided. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import { answer, type Outcome, type Step } from '../../values/outcome.ts'
import type { FraudReferral } from '../closing/fraud.ts'
import type { ChecklistItem } from '../checklist.ts'
import type { Separation } from '../debtor/separation.ts'
import type { Filing } from '../filing.ts'
import { HARDSHIP_GROUNDS, HARDSHIP_PAPERS } from '../hardship/request.ts'
import type { ReviewedPayment } from '../hardship/special-review.ts'
import { CHANGED_CIRCUMSTANCES } from '../hardship/special-review.ts'
import { GARNISHMENT_GROUNDS } from '../hearing/garnishment-request.ts'
import { HEARING_GROUNDS, partsNotAsked, petitionParts, type PartNotAsked } from '../hearing/petition.ts'
import { REVIEW_GROUNDS } from '../review/request.ts'
import type { GoodCause } from '../timeliness.ts'
import { caseTimeliness } from './case-timeliness.ts'
import type { CaseKind, StandingFacts } from './facts.ts'
import { takeBankruptcy, takeDeath, takeFraud, takeSeparation } from './take-event.ts'
import {
  takeGarnishmentHearing,
  takeHardship,
  takePetition,
  takeReview,
  takeSpecialReview,
  takeWaiver,
} from './take-request.ts'

export const citation =
  'IRM 1.35.7.11(1)-(5), 1.35.7.12.5, 1.35.7.13, 1.35.7.14, 1.35.7.18(3), 1.35.7.19-21; 31 CFR 5.10(c), 5.12(e), 5.18'

/** A request as it came in. What one kind asks of it, another passes over. */
export interface CaseRequest {
  readonly kind: CaseKind
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
  /** The payment that a special review is to lower. */
  readonly reviewed?: ReviewedPayment | undefined
  readonly garnishment?: { readonly noticeMailedOn: IsoDate; readonly termsAgreedInWriting: boolean } | undefined
  readonly bankruptcy?: BankruptcyFiling | undefined
  readonly diedOn?: IsoDate | undefined
  readonly separation?: SeparationNotice | undefined
  readonly fraud?: FraudReferral | undefined
}

/** A bankruptcy as the court or the debtor tells of it. */
export interface BankruptcyFiling {
  readonly chapter: number
  readonly court: string
  readonly caseNumber: string
  /** Absent: the day on which the center heard of it. */
  readonly filedOn?: IsoDate | undefined
}

/** An employee who leaves. */
export interface SeparationNotice {
  readonly how: Separation
  readonly leavesOn: IsoDate
  /** Final salary, annual leave payment and whatever else is still to be paid. */
  readonly finalPayments: Cents
  readonly retirementFundDue: boolean
}

/** The debt as far as a request turns on it beside its facts. */
export interface RequestedDebt {
  /** The day the debt arose. */
  readonly incurredOn: IsoDate
  readonly owed: Cents
}

/** How a request was taken: `accepted` holds collection where its kind does. */
export interface TakenRequest {
  readonly accepted: boolean
  readonly inTime: boolean
  /** With a part missing, or late without a cause: it goes back and may come again. */
  readonly incomplete?: boolean
  readonly sentence: string
  readonly steps: readonly Step[]
  readonly decisionDue?: IsoDate
  /** The day of the event itself, where it is another than that of its receipt. */
  readonly filedOn?: IsoDate
  /** What is to be done at once, in sentences. */
  readonly follows?: readonly string[]
}

/** Takes a request up, or says why its kind does not allow it. */
export function takeRequest(
  facts: StandingFacts,
  request: CaseRequest,
  { incurredOn, owed }: RequestedDebt,
): Outcome<TakenRequest> {
  const { kind, receivedOn, goodCause, garnishment } = request
  const time = caseTimeliness(facts, { kind, receivedOn, goodCause, noticeMailedOn: garnishment?.noticeMailedOn })
  switch (kind) {
    case 'review':
      return takeReview(facts, request, time)
    case 'hearing':
      return takePetition(facts, request, time)
    case 'waiver':
      return takeWaiver(facts, request, time)
    case 'hardship':
      return takeHardship(request)
    case 'special-review':
      return takeSpecialReview(request)
    case 'garnishment-hearing':
      return takeGarnishmentHearing(request, time)
    case 'bankruptcy':
      return takeBankruptcy(facts, request, incurredOn)
    case 'death':
      return takeDeath(facts, request)
    case 'separation':
      return takeSeparation(facts, request, owed)
    case 'fraud':
      return takeFraud(request)
    case 'litigation':
      return answer({ accepted: true, inTime: true, sentence: '', steps: [] })
  }
}

/** The grounds a kind of request may have; none where it is not asked. */
export function groundsOf(kind: CaseKind): readonly { readonly id: string; readonly label: string }[] {
  return GROUNDS[kind] ?? []
}

const GROUNDS: Readonly<Partial<Record<CaseKind, readonly { readonly id: string; readonly label: string }[]>>> = {
  review: REVIEW_GROUNDS,
  hearing: HEARING_GROUNDS,
  hardship: HARDSHIP_GROUNDS,
  'special-review': CHANGED_CIRCUMSTANCES,
  'garnishment-hearing': GARNISHMENT_GROUNDS,
}

/** The parts or papers that a kind of request must have. */
export function papersOf(kind: CaseKind, hearing: 'oral' | 'paper', ground: string): readonly ChecklistItem[] {
  if (kind === 'hearing') return petitionParts(hearing, ground === 'deduction')
  return kind === 'hardship' ? HARDSHIP_PAPERS : []
}

/** The parts that this one need not have, each with the reason. */
export function papersNotAsked(
  kind: CaseKind,
  hearing: 'oral' | 'paper',
  ground: string,
): readonly PartNotAsked[] {
  return kind === 'hearing' ? partsNotAsked(hearing, ground === 'deduction') : []
}
