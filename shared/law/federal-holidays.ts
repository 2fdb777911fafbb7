/**
 * The legal public holidays of the United States, computed for any year. One that falls on a Saturday is kept on the
 * Friday before, one that falls on a Sunday on the Monday after.
 */
import { addDays, compose, date, weekday, type IsoDate } from '../values/dates.ts'
import type { Dated } from './dated.ts'

export const citation = '5 U.S.C. 6103(a) and (b); Executive Order 11582'

/** A day of the month, or the nth (or last) weekday of a month; 0 is Monday. */
type When =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: 1 | 2 | 3 | 4 | 'last' }

/** A holiday, kept from the effective date on. */
export interface Holiday {
  readonly name: string
  readonly when: When
}

const checkedOn = date('2026-11-22')

function holiday(effective: string, name: string, when: When, source = '5 U.S.C. 6103(a)'): Dated<Holiday> {
  return { effective: date(effective), value: { name, when }, source, checkedOn }
}

/** Each holiday from the day since which it is kept. */
// Unsettled: Inauguration Day is a holiday only around Washington (5 U.S.C. 6103(c)); it is not counted here.
export const FEDERAL_HOLIDAYS: readonly Dated<Holiday>[] = [
  holiday('1971-01-01', 'New Year’s Day', { month: 1, day: 1 }),
  holiday('1986-01-01', 'Birthday of Martin Luther King, Jr.', { month: 1, weekday: 0, nth: 3 }, 'Pub. L. 98-144'),
  holiday('1971-01-01', 'Washington’s Birthday', { month: 2, weekday: 0, nth: 3 }),
  holiday('1971-01-01', 'Memorial Day', { month: 5, weekday: 0, nth: 'last' }),
  holiday('2021-06-17', 'Juneteenth National Independence Day', { month: 6, day: 19 }, 'Pub. L. 117-17'),
  holiday('1971-01-01', 'Independence Day', { month: 7, day: 4 }),
  holiday('1971-01-01', 'Labor Day', { month: 9, weekday: 0, nth: 1 }),
  holiday('1971-01-01', 'Columbus Day', { month: 10, weekday: 0, nth: 2 }),
  holiday('1978-01-01', 'Veterans Day', { month: 11, day: 11 }, 'Pub. L. 94-97'),
  holiday('1971-01-01', 'Thanksgiving Day', { month: 11, weekday: 3, nth: 4 }),
  holiday('1971-01-01', 'Christmas Day', { month: 12, day: 25 }),
]

/** A holiday of one year, on the day on which offices are closed for it. */
export interface ObservedHoliday {
  readonly name: string
  readonly observed: IsoDate
}

const byYear = new Map<number, readonly ObservedHoliday[]>()

/** The holidays whose own day lies in the year, with the day on which each is observed. */
export function federalHolidays(year: number): readonly ObservedHoliday[] {
  const known = byYear.get(year)
  if (known !== undefined) return known
  const computed = FEDERAL_HOLIDAYS.flatMap((row) => {
    const day = dayOf(row.value.when, year)
    return day < row.effective ? [] : [{ name: row.value.name, observed: observed(day) }]
  })
  byYear.set(year, computed)
  return computed
}

/** The holiday observed on a day, if there is one. New Year's Day may be observed in the year before. */
export function federalHoliday(on: IsoDate): ObservedHoliday | undefined {
  const year = Number(on.slice(0, 4))
  const nextYear = on.endsWith('-12-31') ? federalHolidays(year + 1) : []
  return [...federalHolidays(year), ...nextYear].find((one) => one.observed === on)
}

function dayOf(when: When, year: number): IsoDate {
  if ('day' in when) return compose(year, when.month, when.day)
  if (when.nth === 'last') {
    const nextMonth = compose(year, when.month + 1, 1)
    return addDays(nextMonth, -1 - ((weekday(addDays(nextMonth, -1)) - when.weekday + 7) % 7))
  }
  const first = compose(year, when.month, 1)
  return addDays(first, ((when.weekday - weekday(first) + 7) % 7) + (when.nth - 1) * 7)
}

function observed(day: IsoDate): IsoDate {
  if (weekday(day) === 5) return addDays(day, -1)
  return weekday(day) === 6 ? addDays(day, 1) : day
}
