/**
 * A repayment schedule and the least level payment that may be accepted: never under the least installment, and enough
 * to clear the debt within the longest term. Interest runs by actual days from the agreement date and is assessed at
 * each payment; penalties do not accrue while the agreement is kept.
 */
import { DEFAULT_POLICY_SET, policyOf, type Policy } from '../law/policy.ts'
import { addDays, addMonths, daysBetween, type IsoDate } from '../values/dates.ts'
import { cents, formatMoney, ZERO, type Cents } from '../values/money.ts'
import { answer, invalid, refuse, type Outcome, type Reason } from '../values/outcome.ts'
import type { Rate } from '../values/rate.ts'
import { leastInstallment, longestTerm } from './agreement/limits.ts'
import { accrue, accruedHalfUp, noAccrual, roundedHalfUp } from './accrual.ts'
import { splitPayment, withTotal, type Balance, type Parts, type Split } from './application-of-payments.ts'
import { explainSchedule } from './explain-schedule.ts'

export const citation = 'IRM 1.35.7.12(5) and (7); 31 CFR 901.8'

export const rules = [
  'IRM-12-min-salary', 'IRM-12-min-admin', 'IRM-12-max-36', 'IRM-12-required-installment', 'IRM-12-interest-term',
]

/** What an agreement is asked to look like. */
export interface ScheduleTerms {
  readonly debtKind: 'salary' | 'administrative'
  /** What is owed on the agreement date. */
  readonly balance: Omit<Parts, 'contingencyFee'>
  readonly rate: Rate
  readonly agreementDate: IsoDate
  readonly firstPaymentDate: IsoDate
  readonly frequency: 'monthly' | 'biweekly'
  /** Paid on the agreement date, before the first payment. */
  readonly lumpSum?: Cents | undefined
  /** Set on a hardship that was accepted: it may run longer and be paid in smaller parts. */
  readonly hardship?: boolean | undefined
  /** The level payment; without one, the least that may be accepted. */
  readonly payment?: Cents | undefined
  /** The center's; the default set when not given. */
  readonly policy?: Pick<Policy, 'dayCountBasis'> | undefined
}

/** One payment of a schedule and what it pays. */
export interface ScheduleRow {
  readonly number: number
  readonly date: IsoDate
  readonly payment: Cents
  readonly penalty: Cents
  readonly administrative: Cents
  readonly interest: Cents
  readonly principal: Cents
  readonly remaining: Cents
  /** What bore interest since the day before, for how many days, and the interest assessed. */
  readonly accrual: { readonly principal: Cents; readonly days: number; readonly assessed: Cents }
}

/** A schedule that clears the debt in time. */
export interface Schedule {
  readonly payment: Cents
  readonly minimumPayment: Cents
  readonly count: number
  readonly rows: readonly ScheduleRow[]
  /** With the lump sum. */
  readonly totalPaid: Cents
  /** What accrued during the agreement. */
  readonly totalInterest: Cents
  readonly lastDate: IsoDate
}

/** The debt as the first payment finds it, and the days on which payments may fall. */
export interface Plan {
  readonly opening: Balance
  readonly lump: Split
  readonly dates: readonly IsoDate[]
  readonly lastAllowed: IsoDate
  readonly least: Cents
  readonly dayCountBasis: number
}

/** Computes the schedule; refuses a payment that is too small, with the least that would do. */
export function repaymentSchedule(terms: ScheduleTerms): Outcome<Schedule> {
  if (terms.firstPaymentDate < terms.agreementDate) {
    return invalid('firstPaymentDate', 'The first payment may not fall before the agreement date.')
  }
  const plan = planOf(terms)
  if (plan.lump.unapplied > 0) {
    return invalid('lumpSum', `The lump sum is ${formatMoney(plan.lump.unapplied)} more than the balance.`)
  }
  if (plan.opening.total === 0) return answer(paidAtOnce(terms, plan), explainSchedule(terms, plan, []))
  if (plan.dates.length === 0) return refuse([startsTooLate(terms, plan)])
  const minimumPayment = leastPayment(terms, plan)
  const payment = terms.payment ?? minimumPayment
  if (payment < minimumPayment) {
    return refuse(tooSmall(terms, plan, payment, minimumPayment), formatMoney(minimumPayment))
  }
  const rows: ScheduleRow[] = []
  payDown(terms, plan, payment, rows)
  return answer(schedule(terms, plan, { payment, minimumPayment, rows }), explainSchedule(terms, plan, rows))
}

function planOf(terms: ScheduleTerms): Plan {
  const owed: Parts = { contingencyFee: ZERO, ...terms.balance }
  const lump = splitPayment(terms.lumpSum ?? ZERO, owed)
  const opening = withTotal({
    contingencyFee: ZERO,
    penalty: cents(owed.penalty - lump.penalty),
    administrative: cents(owed.administrative - lump.administrative),
    interest: cents(owed.interest - lump.interest),
    principal: cents(owed.principal - lump.principal),
  })
  const lastAllowed = addMonths(terms.agreementDate, longestTerm(terms).value)
  const least = leastInstallment(terms).value
  const { dayCountBasis } = terms.policy ?? policyOf(DEFAULT_POLICY_SET, terms.agreementDate)
  return { opening, lump, dates: paymentDates(terms, lastAllowed), lastAllowed, least, dayCountBasis }
}

/** The days on which payments may fall: the first date's day of every month, or every fourteenth day. */
function paymentDates(terms: ScheduleTerms, lastAllowed: IsoDate): IsoDate[] {
  const dates: IsoDate[] = []
  for (let number = 0; ; number += 1) {
    const day =
      terms.frequency === 'monthly'
        ? addMonths(terms.firstPaymentDate, number)
        : addDays(terms.firstPaymentDate, number * 14)
    if (day > lastAllowed) return dates
    dates.push(day)
  }
}

/**
 * The smallest whole-cent level payment that clears the debt on the allowed dates, and never under the least
 * installment. Paying more never leaves more owed, so halving the range finds it: at the low end interest is free, at
 * the high end the principal never falls.
 */
function leastPayment(terms: ScheduleTerms, plan: Plan): Cents {
  const { opening, dates } = plan
  const days = daysBetween(terms.agreementDate, dates.at(-1) ?? terms.agreementDate)
  const mostInterest = accruedHalfUp(opening.principal, terms.rate, days, plan.dayCountBasis)
  let low: number = Math.max(plan.least, levelShare(opening.total, dates.length))
  let high = Math.max(low, levelShare(opening.total + mostInterest, dates.length))
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (payDown(terms, plan, cents(middle)) === 0) high = middle
    else low = middle + 1
  }
  return cents(low)
}

/** The least whole-cent payment of which so many make the amount. */
function levelShare(amount: number, count: number): number {
  return Math.floor((amount + count - 1) / count)
}

/** Pays the debt down by level payments and answers what is left after the last allowed date. */
function payDown(terms: ScheduleTerms, plan: Plan, payment: Cents, rows?: ScheduleRow[]): Cents {
  const interest = noAccrual(plan.dayCountBasis)
  let assessed = 0
  let owed: Balance = plan.opening
  let from = terms.agreementDate
  for (const day of plan.dates) {
    const days = daysBetween(from, day)
    const bearing = owed.principal
    accrue(interest, bearing, terms.rate, days)
    const newInterest = cents(roundedHalfUp(interest) - assessed)
    assessed += newInterest
    const paid = splitPayment(payment, { ...owed, interest: cents(owed.interest + newInterest) })
    owed = afterPayment(owed, newInterest, paid)
    rows?.push(rowOf(rows.length + 1, day, paid, owed.total, { principal: bearing, days, assessed: newInterest }))
    if (owed.total === 0) return ZERO
    from = day
  }
  return owed.total
}

function afterPayment(owed: Parts, newInterest: Cents, paid: Split): Balance {
  return withTotal({
    contingencyFee: ZERO,
    penalty: cents(owed.penalty - paid.penalty),
    administrative: cents(owed.administrative - paid.administrative),
    interest: cents(owed.interest + newInterest - paid.interest),
    principal: cents(owed.principal - paid.principal),
  })
}

function rowOf(
  number: number,
  date: IsoDate,
  paid: Split,
  remaining: Cents,
  accrual: ScheduleRow['accrual'],
): ScheduleRow {
  const { contingencyFee: _none, unapplied: _unapplied, ...parts } = paid
  const payment = cents(paid.penalty + paid.administrative + paid.interest + paid.principal)
  return { number, date, payment, ...parts, remaining, accrual }
}

function schedule(
  terms: ScheduleTerms,
  plan: Plan,
  found: Pick<Schedule, 'payment' | 'minimumPayment' | 'rows'>,
): Schedule {
  let paid: number = terms.lumpSum ?? 0
  let interest = 0
  for (const row of found.rows) {
    paid += row.payment
    interest += row.accrual.assessed
  }
  return {
    ...found,
    count: found.rows.length,
    totalPaid: cents(paid),
    totalInterest: cents(interest),
    lastDate: found.rows.at(-1)?.date ?? plan.lastAllowed,
  }
}

/** Nothing is left to schedule: there was no balance, or the lump sum paid it. */
function paidAtOnce(terms: ScheduleTerms, plan: Plan): Schedule {
  const found = schedule(terms, plan, { payment: ZERO, minimumPayment: ZERO, rows: [] })
  return { ...found, lastDate: terms.agreementDate }
}

function startsTooLate(terms: ScheduleTerms, plan: Plan): Reason {
  const term = longestTerm(terms)
  return {
    rule: 'longest-term',
    cite: term.source,
    message: `The last payment may not fall after ${plan.lastAllowed}, ${term.value} months after the agreement date.`,
  }
}

function tooSmall(terms: ScheduleTerms, plan: Plan, payment: Cents, minimum: Cents): readonly Reason[] {
  const reasons: Reason[] = []
  const least = leastInstallment(terms)
  if (payment < least.value) {
    const period = terms.debtKind === 'salary' ? 'pay period' : 'month'
    const message = `The least installment is ${formatMoney(least.value)} a ${period}.`
    reasons.push({ rule: 'least-installment', cite: least.source, message })
  }
  if (minimum > least.value) {
    const term = longestTerm(terms)
    const message =
      `Payments of ${formatMoney(payment)} do not clear the debt by ${plan.lastAllowed}, ${term.value} months after ` +
      `the agreement date; payments of ${formatMoney(minimum)} do.`
    reasons.push({ rule: 'longest-term', cite: term.source, message })
  }
  return reasons
}
