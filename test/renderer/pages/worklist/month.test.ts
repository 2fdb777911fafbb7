import { expect, test } from 'vitest'
import { monthAway, readMonth, weeksOf } from '../../../../renderer/pages/worklist/month.ts'
import { date } from '../../../../shared/values/dates.ts'

const today = date('2026-11-22')

test('a month is read from an address, and is that of the day otherwise', () => {
  expect(readMonth('2028-02', today)).toEqual({ name: 'February 2028', first: '2028-02-01', last: '2028-02-29' })
  expect(readMonth('', today)).toMatchObject({ name: 'November 2026', last: '2026-11-30' })
  expect(readMonth('2026-13', today).name).toBe('November 2026')
})

test('the months before January and after December are of other years', () => {
  expect(monthAway(readMonth('2027-01', today), -1)).toBe('2026-12')
  expect(monthAway(readMonth('2026-12', today), 1)).toBe('2027-01')
})

test('weeks run from Sunday to Saturday and hold every day of the month once', () => {
  const weeks = weeksOf(readMonth('2026-11', today))
  expect(weeks[0]).toEqual(['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-11-${day}`))
  const april = weeksOf(readMonth('2026-04', today))
  expect(april[0]?.slice(0, 4)).toEqual([undefined, undefined, undefined, '2026-04-01'])
  expect(april.flat().filter((day) => day !== undefined)).toHaveLength(30)
})
