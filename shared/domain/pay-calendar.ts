/**
 * Pay periods of a year: a year has those that begin in it, from the first full one on. That makes 26 of them, and 27
 * where the first begins on the first day of the year, or the second of a leap year.
 */
import { governing } from '../law/dated.ts'
import { PAY_CALENDAR, type PayCalendar } from '../law/pay-calendar.ts'
import { addDays, compose, daysBetween, type IsoDate } from '../values/dates.ts'

export const citation = '5 U.S.C. 5504(a); 5 CFR 630.201(b)'

/** One pay period with the day on which it is paid. */
export interface PayPeriod {
  /** 1 is the first full one of its year. */
  readonly number: number
  readonly year: number
  readonly begins: IsoDate
  readonly ends: IsoDate
  readonly paidOn: IsoDate
}

/** The pay periods of a year, in order. */
export function payPeriodsOf(year: number): readonly PayPeriod[] {
  const first = compose(year, 1, 1)
  const calendar = governing(PAY_CALENDAR, first).value
  const periods: PayPeriod[] = []
  for (let begins = onOrAfter(calendar, first); ; begins = addDays(begins, calendar.days)) {
    if (Number(begins.slice(0, 4)) !== year) return periods
    const ends = addDays(begins, calendar.days - 1)
    periods.push({ number: periods.length + 1, year, begins, ends, paidOn: addDays(ends, calendar.paidAfterDays) })
  }
}

/** The next pay dates after a day, in order. */
export function payDatesAfter(day: IsoDate, count: number): readonly IsoDate[] {
  const calendar = governing(PAY_CALENDAR, day).value
  const lag = calendar.days - 1 + calendar.paidAfterDays
  const begins = onOrAfter(calendar, addDays(day, 1 - lag))
  return Array.from({ length: count }, (_, place) => addDays(begins, place * calendar.days + lag))
}

/** The pay period that is paid on a day; undefined when none is. */
export function payPeriodPaidOn(day: IsoDate): PayPeriod | undefined {
  const year = Number(day.slice(0, 4))
  return [...payPeriodsOf(year - 1), ...payPeriodsOf(year)].find((period) => period.paidOn === day)
}

/** The first day of a period that falls on a day or after it. */
function onOrAfter({ begins, days }: PayCalendar, day: IsoDate): IsoDate {
  const passed = daysBetween(begins, day)
  return addDays(day, (days - (((passed % days) + days) % days)) % days)
}
