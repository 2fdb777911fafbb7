/**
 * Business days and last days.
 *
 * A business day is a Monday to Friday; a Federal holiday inside a period counts, and only as its last day moves it on.
 */
import { federalHoliday } from '../law/federal-holidays.ts'
import { addDays, isWeekend, type IsoDate } from '../values/dates.ts'

export const citation = '31 CFR 285.11(c)'

export const rules = ['CFR285-11-business-day']

/** Whether offices are open: neither weekend nor Federal holiday. */
export function isWorkday(on: IsoDate): boolean {
  return !isWeekend(on) && federalHoliday(on) === undefined
}

/** The day itself or, on a weekend or Federal holiday, the next day on which offices are open. */
export function nextWorkday(on: IsoDate): IsoDate {
  let day = on
  while (!isWorkday(day)) day = addDays(day, 1)
  return day
}

/** The nth Monday-to-Friday day after a date, moved on when it is a Federal holiday. */
export function businessDaysAfter(from: IsoDate, businessDays: number): IsoDate {
  let day = from
  for (let counted = 0; counted < businessDays; ) {
    day = addDays(day, 1)
    if (!isWeekend(day)) counted += 1
  }
  return nextWorkday(day)
}
