import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays, addMonths, compose, date, dayNumber, daysBetween, endOfMonth, fromDayNumber, isDate, parseDate, weekday,
} from '../../../shared/values/dates.ts'
import { monthEndAt, monthEndOnOrAfter, monthIndexOf } from '../../../shared/values/month-ends.ts'

const numbers = fc.integer({ min: dayNumber(date('1900-01-01')), max: dayNumber(date('2299-12-31')) })

describe('a day number', () => {
  test('and its date are one the other, and agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = fromDayNumber(number)
        expect(dayNumber(day)).toBe(number)
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
        expect(weekday(day)).toBe((new Date(number * 86_400_000).getUTCDay() + 6) % 7)
      }),
    )
  })

  test('outside the calendar has no date', () => {
    expect(() => addDays(date('2299-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(date('1900-01-01'), -1)).toThrow(RangeError)
  })
})

describe('a date', () => {
  const wrong = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '1899-12-31', '', '2026-01-01 ']

  test.each(wrong)('is not %j', (text) => {
    expect(isDate(text)).toBe(false)
  })

  test('may be the leap day of a leap year, also of 2000, not of 1900 or 2100', () => {
    expect([isDate('2024-02-29'), isDate('2000-02-29'), isDate('1900-02-29'), isDate('2100-02-29')]).toEqual([
      true, true, false, false,
    ])
  })

  test('may be typed to the end of 2199 only, so that what follows from it still has a date', () => {
    expect(parseDate('2199-12-31')).toBe('2199-12-31')
    expect(parseDate('2200-01-01')).toBeUndefined()
    expect(addMonths(date('2199-12-31'), 36)).toBe('2202-12-31')
  })
})

describe('months', () => {
  test('later keep the day, or end on the last day of a shorter month', () => {
    expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(date('2026-01-31'), 13)).toBe('2027-02-28')
    expect(addMonths(date('2024-02-29'), -12)).toBe('2023-02-28')
  })

  test('end on the day that the table of month ends says', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(fromDayNumber(monthEndOnOrAfter(number))).toBe(endOfMonth(fromDayNumber(number)))
        expect(monthEndAt(monthIndexOf(number))).toBeGreaterThanOrEqual(number)
      }),
    )
  })
})

test('the days between two dates count the later and not the earlier', () => {
  expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2)
  expect(daysBetween(date('2024-03-01'), date('2024-02-28'))).toBe(-2)
})

test('a date is not composed of parts that are no day', () => {
  expect(() => compose(2026, 2, 30)).toThrow(RangeError)
})
