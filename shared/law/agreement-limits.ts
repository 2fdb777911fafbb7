/** What a repayment agreement may not go under or beyond. */
import { date } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import { rate, type Rate } from '../values/rate.ts'
import type { DatedRows } from './dated.ts'

export const citation = 'IRM 1.35.7.12(5)'

const effective = date('2013-10-01')
const checkedOn = date('2026-11-22')

/** The least installment: 50.00 a pay period for salary debts, 50.00 a month for administrative debts. */
export const LEAST_INSTALLMENT: DatedRows<Cents> = [
  { effective, value: cents(5000), source: 'IRM 1.35.7.12(5)(1) and (2)', checkedOn },
]

/** The longest term of an agreement, in months from the agreement date. */
export const LONGEST_TERM_MONTHS: DatedRows<number> = [
  { effective, value: 36, source: 'IRM 1.35.7.12(5); 31 CFR 901.8(b)', checkedOn },
]

/** A voluntary partial salary offset must be more than this share of disposable pay. */
export const VOLUNTARY_OFFSET_OVER: DatedRows<Rate> = [
  { effective, value: rate(15_000), source: 'IRM 1.35.7.12.3(1)', checkedOn },
]

/** A hardship schedule may not go under this amount. */
export const LEAST_HARDSHIP_INSTALLMENT: DatedRows<Cents> = [
  { effective, value: cents(5000), source: 'IRM 1.35.7.12.5(4)(2)', checkedOn },
]

/**
 * The longest term of a schedule set on hardship, in months.
 *
 * Unsettled: three years are the rule where the debtor can manage them (31 CFR 901.8(b)), and no text bounds a schedule
 * below that on hardship; ten years keep it an end that can be seen.
 */
export const LONGEST_HARDSHIP_TERM_MONTHS: DatedRows<number> = [
  { effective, value: 120, source: 'IRM 1.35.7.12.5(5); 31 CFR 901.8(b)', checkedOn },
]

/**
 * Days after an installment is due for its payment to arrive before it counts as missed.
 *
 * Unsettled: a missed obligation is a default, and the text names no days of grace; ten let the mail come in. The
 * installment is behind from the day after it was due.
 */
export const INSTALLMENT_GRACE_DAYS: DatedRows<number> = [
  { effective, value: 10, source: 'IRM 1.35.7.5(1) Default', checkedOn },
]
