/** A request for a garnishment hearing: always heard; only one in time, or excused, holds the order back. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'

export const citation = '31 CFR 285.11(e)(2), (f)(2)-(5); IRM 1.35.7.18.3.1(1)-(3)'

export const rules = [
  'IRM-18.3.1-scope', 'IRM-18.3.1-15bd', 'CFR285-11-timely', 'CFR285-11-late', 'CFR285-11-agreement-terms',
  'CFR285-11-rights',
]

/** What a hearing on garnishment may be about. */
export const GARNISHMENT_GROUNDS = [
  { id: 'existence-or-amount', label: 'That there is a debt, or its amount' },
  { id: 'terms', label: 'The payments that the order would take' },
] as const

/** A request as it came in. */
export interface GarnishmentHearingRequest {
  readonly inWriting: boolean
  readonly ground: 'existence-or-amount' | 'terms'
  /** The payments were set by a written agreement: then they cannot be heard. */
  readonly termsAgreedInWriting: boolean
  /** The earliest receipt, by Treasury or by the agency. */
  readonly receivedOn: IsoDate
  /** The 15th business day after the notice was mailed. */
  readonly lastDay: IsoDate
  readonly excused: boolean
}

/** Whether the order waits for the hearing. */
export interface GarnishmentHearing {
  readonly inTime: boolean
  readonly holdsOrder: boolean
}

/** Opens a hearing, late or not: the regulation gives it even where the manual would call it waived. */
export function garnishmentHearingRequest(request: GarnishmentHearingRequest): Outcome<GarnishmentHearing> {
  const reasons = notOpen(request)
  if (reasons.length > 0) return refuse(reasons)
  const inTime = request.receivedOn <= request.lastDay
  const holdsOrder = inTime || request.excused
  const label = holdsOrder ? 'No order until a decision' : 'Heard, but the order need not wait'
  return answer({ inTime, holdsOrder }, [{ label, cite: inTime ? '31 CFR 285.11(f)(4)' : '31 CFR 285.11(f)(5)' }])
}

function notOpen(request: GarnishmentHearingRequest): readonly Reason[] {
  return [
    ...forbidWhen(!request.inWriting, {
      rule: 'CFR285-11-agreement-terms',
      cite: '31 CFR 285.11(f)(2)',
      message: 'A request must be in writing; a call is only noted.',
    }),
    ...forbidWhen(request.ground === 'terms' && request.termsAgreedInWriting, {
      rule: 'CFR285-11-rights',
      cite: '31 CFR 285.11(e)(2), (f)(2)',
      message: 'The payments were set by a written agreement; they cannot be heard.',
    }),
  ]
}
