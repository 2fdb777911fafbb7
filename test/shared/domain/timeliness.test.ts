import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { timeliness } from '../../../shared/domain/timeliness.ts'
import { addDays, date } from '../../../shared/values/dates.ts'

const start = date('2026-03-06')

test('the last day is in time, the next is late [CFR5-5.12-late]', () => {
  expect(timeliness(start, 15, date('2026-03-21'))).toMatchObject({ inTime: true, accepted: true })
  expect(timeliness(start, 15, date('2026-03-22'))).toMatchObject({ inTime: false, accepted: false, because: 'late' })
})

test('a cause that excuses makes a late request accepted, not timely [IRM-hrg-late] [CFR5-5.12-late]', () => {
  expect(timeliness(start, 15, date('2026-03-24'), 'beyond-control')).toMatchObject({
    inTime: false,
    accepted: true,
    because: 'beyond-control',
  })
})

test('whatever came in time stays in time when it comes earlier', () => {
  assert(
    property(integer({ min: 0, max: 400 }), integer({ min: 0, max: 400 }), (first, second) => {
      const earlier = timeliness(start, 15, addDays(start, Math.min(first, second)))
      const later = timeliness(start, 15, addDays(start, Math.max(first, second)))
      expect(earlier.inTime || !later.inTime).toBe(true)
    }),
  )
})
