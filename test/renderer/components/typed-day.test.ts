import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showDay, showNearDay, writeDay } from '../../../renderer/components/show-day.ts'
import { readTypedDay } from '../../../renderer/components/typed-day.ts'
import { date, fromDayNumber } from '../../../shared/values/dates.ts'

const today = date('2026-11-22')

const days = fc.integer({ min: -20_000, max: 80_000 }).map(fromDayNumber)

describe('a day is typed in any short way', () => {
  test.each([
    ['t', '2026-11-22'],
    ['T', '2026-11-22'],
    ['today', '2026-11-22'],
    ['t+30', '2026-12-22'],
    ['t - 7', '2026-11-15'],
    ['1122', '2026-11-22'],
    ['11/22', '2026-11-22'],
    ['112226', '2026-11-22'],
    ['11222026', '2026-11-22'],
    ['11/22/26', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
    ['1/2/2027', '2027-01-02'],
    ['11-22-2026', '2026-11-22'],
    ['11.22.26', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['  2/29/28 ', '2028-02-29'],
  ])('%s is %s', (typed, iso) => {
    expect(readTypedDay(typed, today)).toBe(iso)
  })

  test.each(['', 'x', 't+', 't+99999', '13/01/2026', '2/29/2027', '0230', '1/2/3', '11/22/226', '2026-13-01', 'tt'])(
    '%j is no day',
    (typed) => {
      expect(readTypedDay(typed, today)).toBeUndefined()
    },
  )

  test('a day without a year is the one nearest to today', () => {
    expect(readTypedDay('1230', date('2027-01-04'))).toBe('2026-12-30')
    expect(readTypedDay('0104', date('2026-12-30'))).toBe('2027-01-04')
    expect(readTypedDay('0522', date('2026-11-22'))).toBe('2027-05-22')
  })

  test('what the field writes is read as the same day', () => {
    fc.assert(fc.property(days, (iso) => readTypedDay(writeDay(iso), today) === iso))
  })

  test('steps from today go back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_525 }), (step) => {
        const ahead = readTypedDay(`t+${step}`, today)
        return ahead !== undefined && readTypedDay(`t-${step}`, ahead) === today
      }),
    )
  })
})

test('days are shown as people read them', () => {
  expect(showDay('2026-01-05')).toBe('Jan 5, 2026')
  expect(showNearDay('2026-11-24', today)).toBe('Tue, Nov 24')
  expect(showNearDay('2025-11-24', today)).toBe('Nov 24, 2025')
  expect(showDay('not a day')).toBe('not a day')
})
