import { describe, expect, test } from 'vitest'
import { federalHoliday, federalHolidays } from '../../../shared/law/federal-holidays.ts'
import { date } from '../../../shared/values/dates.ts'

test('the holidays of 2026 are the eleven that the Office of Personnel Management lists', () => {
  expect(federalHolidays(2026).map(({ observed }) => observed)).toEqual([
    '2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-10-12',
    '2026-11-11', '2026-11-26', '2026-12-25',
  ])
})

describe('a holiday', () => {
  test('on a Saturday is kept on the Friday before, one on a Sunday on the Monday after', () => {
    expect(federalHoliday(date('2026-07-03'))?.name).toBe('Independence Day')
    expect(federalHoliday(date('2023-01-02'))?.name).toBe('New Year’s Day')
  })

  test('may be kept in the year before its own', () => {
    expect(federalHoliday(date('2021-12-31'))?.name).toBe('New Year’s Day')
  })

  test('is none before it became law', () => {
    expect(federalHoliday(date('2020-06-19'))).toBeUndefined()
    expect(federalHoliday(date('2021-06-18'))?.name).toBe('Juneteenth National Independence Day')
  })

  test('on the last Monday of May is found in a month of five Mondays', () => {
    expect(federalHoliday(date('2027-05-31'))?.name).toBe('Memorial Day')
    expect(federalHoliday(date('2027-05-24'))).toBeUndefined()
  })
})
