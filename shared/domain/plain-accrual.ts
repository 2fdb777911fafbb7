/**
 * Interest and penalty of a debt with nothing but its principal: no charge, payment or agreement since. The same
 * figures as its account, without building one, so that a whole book can be rolled forward in seconds.
 */
import { fromDayNumber } from '../values/dates.ts'
import { cents, ZERO, type Cents } from '../values/money.ts'
import { monthEndAt, monthIndexOf } from '../values/month-ends.ts'
import { RATE_WHOLE, type Rate } from '../values/rate.ts'
import { account } from './account.ts'
import { PENALTY_DAY } from './account-book.ts'
import type { AccrualPolicy } from './account-facts.ts'
import { accruedHalfUp } from './accrual.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; IRM 1.35.7.16'

/** Above this, a product is not told apart from its neighbours any more when halves are rounded. */
const LARGEST_PRODUCT = 2 ** 50

/** Interest assessed by a day. Days are day numbers. */
export function plainInterest(
  principal: Cents,
  rate: Rate,
  delinquencyDay: number,
  asOfDay: number,
  policy: AccrualPolicy,
): Cents {
  const days = asOfDay - delinquencyDay
  return days <= 0 ? ZERO : cents(accruedHalfUp(principal, rate, days, policy.dayCountBasis))
}

/** Penalty assessed by a day. Days are day numbers. */
export function plainPenalty(
  principal: Cents,
  rate: Rate,
  delinquencyDay: number,
  asOfDay: number,
  policy: AccrualPolicy,
): Cents {
  const days = asOfDay - delinquencyDay
  if (days < PENALTY_DAY) return ZERO
  if (principal * days * Math.max(rate, policy.penaltyPercent) > LARGEST_PRODUCT) {
    const delinquencyDate = fromDayNumber(delinquencyDay)
    return account({ principal, delinquencyDate, rate, policy, events: [] }, fromDayNumber(asOfDay)).balance.penalty
  }
  const uncounted = policy.penaltyStart === 'delinquency' ? 0 : PENALTY_DAY - 1
  let centDays = principal * (days - uncounted)
  if (policy.penaltyBase === 'all-amounts') {
    centDays += interestCentDays(principal * rate, delinquencyDay, asOfDay, uncounted, policy)
  }
  return cents(accruedHalfUp(centDays, policy.penaltyPercent, 1, policy.dayCountBasis))
}

/** The interest posted at each month's end, times the days for which it has borne penalty. */
function interestCentDays(
  yearly: number,
  delinquencyDay: number,
  asOfDay: number,
  uncounted: number,
  policy: AccrualPolicy,
): number {
  const denominator = 2 * RATE_WHOLE * policy.dayCountBasis
  const lastPosting = asOfDay - PENALTY_DAY
  let posted = 0
  let centDays = 0
  let month = monthIndexOf(delinquencyDay + policy.graceDays + 1)
  for (let day = monthEndAt(month); day <= lastPosting; day = monthEndAt(month)) {
    const due = Math.floor((2 * yearly * (day - delinquencyDay) + denominator / 2) / denominator)
    centDays += (due - posted) * (asOfDay - day - uncounted)
    posted = due
    month += 1
  }
  return centDays
}
