import { expect, test } from 'vitest'
import {
  certificationOn, certificationReasons, periodReasons,
} from '../../../../shared/domain/treasury/agency-certification.ts'
import { date } from '../../../../shared/values/dates.ts'

const signed = { official: 'Ruth Okafor', title: 'Director', delegation: 'Order 1-35' }
const last = { ...signed, validFrom: date('2025-04-01'), validThrough: date('2026-03-31') }
const next = { ...signed, validFrom: date('2026-04-01'), validThrough: date('2027-03-31') }

test('the certification that covers the day counts, and when none does the last one is told', () => {
  expect(certificationOn([last, next], date('2026-03-31'))).toBe(last)
  expect(certificationOn([last, next], date('2026-04-01'))).toBe(next)
  expect(certificationOn([last], date('2026-04-01'))).toBe(last)
  expect(certificationOn([], date('2026-04-01'))).toBeUndefined()
})

test('a kept certification frees the match until its last day, and no longer [CFR285-5-matching]', () => {
  expect(certificationReasons(last, date('2026-03-31'), true)).toEqual([])
  expect(certificationReasons(last, date('2026-04-01'), true)).toMatchObject([{ rule: 'CFR285-5-annual' }])
  expect(certificationReasons(next, date('2026-03-31'), true)).toMatchObject([{ opens: '2026-04-01' }])
})

test('without any certification nothing is sent, except where a center only practices', () => {
  expect(certificationReasons(undefined, date('2026-04-01'), true)).toHaveLength(1)
  expect(certificationReasons(undefined, date('2026-04-01'), false)).toEqual([])
})

test('a certification lasts a year at most and ends after it begins', () => {
  expect(periodReasons(date('2026-04-01'), date('2027-04-01'))).toEqual([])
  expect(periodReasons(date('2026-04-01'), date('2027-04-02'))).toHaveLength(1)
  expect(periodReasons(date('2026-04-01'), date('2026-03-31'))).toHaveLength(1)
})
