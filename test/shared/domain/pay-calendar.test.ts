import { expect, test } from 'vitest'
import { payDatesAfter, payPeriodPaidOn, payPeriodsOf } from '../../../shared/domain/pay-calendar.ts'
import { date, daysBetween, weekday } from '../../../shared/values/dates.ts'

test('a year has 26 pay periods, and 27 where the first begins on its first days', () => {
  const counts = [2022, 2023, 2024, 2025, 2026, 2034].map((year) => payPeriodsOf(year).length)
  expect(counts).toEqual([26, 27, 26, 26, 26, 27])
})

test('pay period 26 of 2025 runs over the end of the year, and 2026 begins after it', () => {
  expect(payPeriodsOf(2025).at(-1)).toMatchObject({ number: 26, begins: '2025-12-28', ends: '2026-01-10' })
  expect(payPeriodsOf(2026)[0]).toMatchObject({ number: 1, begins: '2026-01-11', paidOn: '2026-02-05' })
})

test('pay dates follow each other by fourteen days, across every year, and never fall on the day asked from', () => {
  const dates = payDatesAfter(date('2023-01-01'), 340)
  expect(dates.every((day, place) => place === 0 || daysBetween(dates[place - 1] ?? day, day) === 14)).toBe(true)
  expect(new Set(dates.map((day) => weekday(day))).size).toBe(1)
  expect(payDatesAfter(date('2026-02-05'), 2)).toEqual(['2026-02-19', '2026-03-05'])
  expect(payDatesAfter(date('2026-02-04'), 1)).toEqual(['2026-02-05'])
})

test('a pay date names its period, also one that belongs to the year before', () => {
  expect(payPeriodPaidOn(date('2026-01-22'))).toMatchObject({ year: 2025, number: 26 })
  expect(payPeriodPaidOn(date('2026-01-23'))).toBeUndefined()
})
