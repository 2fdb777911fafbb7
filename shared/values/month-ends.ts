/** The last days of all months from 1900 to 2299, as day numbers, so that stepping from month to month is a look-up. */
import { compose, dayNumber, endOfMonth } from './dates.ts'

const FIRST_YEAR = 1900
const MONTHS = 400 * 12
const AVERAGE_MONTH_DAYS = 30.436875

const MONTH_ENDS = Int32Array.from({ length: MONTHS }, (_, index) =>
  dayNumber(endOfMonth(compose(FIRST_YEAR + Math.floor(index / 12), (index % 12) + 1, 1))),
)

const FIRST_DAY = (MONTH_ENDS[0] ?? 0) - 30

/** The day number of the first month's end on or after a day. */
export function monthEndOnOrAfter(day: number): number {
  return monthEndAt(monthIndexOf(day))
}

/** Which month of the table a day lies in. */
export function monthIndexOf(day: number): number {
  const guess = Math.floor((day - FIRST_DAY) / AVERAGE_MONTH_DAYS)
  if (monthEndAt(guess) < day) return guess + 1
  return guess > 0 && monthEndAt(guess - 1) >= day ? guess - 1 : guess
}

/** The last day of a month of the table; beyond every day outside it. */
export function monthEndAt(index: number): number {
  return MONTH_ENDS[index] ?? Infinity
}
