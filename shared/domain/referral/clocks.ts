/** How a debt stands against the days of each program: target, last day on time, breach. */
import { addDays, daysBetween, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { governing } from '../../law/dated.ts'
import { countOn } from '../../law/gate-figures.ts'
import { period } from '../../law/periods.ts'
import { TREASURY_OFFSET_OVER_DAYS } from '../../law/referral-thresholds.ts'

export const citation = '31 CFR 5.9(a), 5.10(a)(1), 285.4(d), 285.5(d)(1)-(2), 285.7(d)(1), 285.12(c), (f)-(h)'

export const rules = [
  'IRM-2-180-central', 'CFR5-5.9-180', 'CFR5-5.10-180', 'CFR285-12-180', 'CFR285-12-120', 'CFR285-12-centers',
  'CFR285-5-120', 'CFR285-5-discretionary', 'CFR285-4-120', 'CFR285-7-120', 'CFR285-5-after-review-30',
  'CFR285-12-after-review', 'CFR285-12-pca-direct',
]

/** `optional` before the last day, `due` on it, `overdue` after. */
export type ProgramStanding = 'not-delinquent' | 'optional' | 'due' | 'overdue'

/** Every clock of referral on one day. */
export interface ReferralClocks {
  readonly daysDelinquent: number
  /** Payment, benefit and salary offset: over 120 days the debt must be there. */
  readonly offset: ProgramStanding
  /** The center reaches offset through Cross-Servicing: the 120th day is the last. */
  readonly transferForOffset: ProgramStanding
  /** Cross-Servicing by itself: due at 180 days by the manual, breached after them by the regulation. */
  readonly crossServicing: ProgramStanding
  /** A private agency may be engaged directly only for a young debt that is not at Treasury. */
  readonly directAgencyAllowed: boolean
}

/** The standing on a day, counted from the due date of the first written demand. */
export function referralClocks(countedFrom: IsoDate, today: IsoDate): Outcome<ReferralClocks> {
  const days = Math.max(0, daysBetween(countedFrom, today))
  const offsetDays = governing(TREASURY_OFFSET_OVER_DAYS, today)
  const transfer = period('crossServicingReferralBy', countedFrom)
  const young = countOn('voluntary-transfer-under-days', today)
  const clocks: ReferralClocks = {
    daysDelinquent: days,
    offset: standing(days, offsetDays.value),
    transferForOffset: standing(days, offsetDays.value),
    crossServicing: standing(days, transfer.value.days),
    directAgencyAllowed: days > 0 && days < young.value,
  }
  return answer(clocks, [
    { label: `${days} days delinquent; offset at the latest on day ${offsetDays.value}`, cite: offsetDays.source },
    { label: `Cross-Servicing at the latest on day ${transfer.value.days}`, cite: transfer.source },
  ])
}

/** The last day for a debt that only a review held back: 30 days after the decision, or its own last day if later. */
export function afterReview(countedFrom: IsoDate, reviewEnded: IsoDate): Outcome<IsoDate> {
  const limit = period('referAfterDecision', reviewEnded)
  const ordinary = addDays(countedFrom, governing(TREASURY_OFFSET_OVER_DAYS, reviewEnded).value)
  const after = addDays(reviewEnded, limit.value.days)
  const last = after > ordinary ? after : ordinary
  return answer(last, [{ label: `${limit.value.days} days after ${reviewEnded}`, cite: limit.source }])
}

function standing(days: number, last: number): ProgramStanding {
  if (days === 0) return 'not-delinquent'
  if (days < last) return 'optional'
  return days === last ? 'due' : 'overdue'
}
