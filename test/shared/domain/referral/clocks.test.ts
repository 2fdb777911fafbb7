import { expect, test } from 'vitest'
import { afterReview, referralClocks } from '../../../../shared/domain/referral/clocks.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const due = date('2026-04-01')
const onDay = (days: number) => valueOf(referralClocks(due, addDays(due, days)))

test('offset is optional before day 120, due on it, overdue after [CFR285-5-120] [CFR285-5-discretionary]', () => {
  expect(onDay(0).offset).toBe('not-delinquent')
  expect(onDay(65).offset).toBe('optional')
  expect(onDay(120).offset).toBe('due')
  expect(onDay(121).offset).toBe('overdue')
})

test('benefits and salaries follow the same 120 days [CFR285-4-120] [CFR285-7-120]', () => {
  expect(onDay(119).offset).toBe('optional')
  expect(onDay(121).offset).toBe('overdue')
})

test('a debt that reaches offset through Cross-Servicing is there by day 120 [CFR285-12-120]', () => {
  expect(addDays(due, 120)).toBe('2026-07-30')
  expect(onDay(120).transferForOffset).toBe('due')
})

test('Cross-Servicing is due on day 180 and overdue after it [CFR5-5.9-180] [CFR285-12-180]', () => {
  expect(onDay(179).crossServicing).toBe('optional')
  expect(onDay(180).crossServicing).toBe('due')
  expect(onDay(181).crossServicing).toBe('overdue')
  expect(addDays(due, 181)).toBe('2026-09-29')
})

test('more than 180 days old, a debt belongs at Treasury in every way [IRM-2-180-central] [CFR5-5.10-180]', () => {
  expect(onDay(181)).toMatchObject({ crossServicing: 'overdue', offset: 'overdue' })
})

test('a young debt may go of one’s own will, or to an agency directly [CFR285-12-centers]', () => {
  expect(onDay(90)).toMatchObject({ crossServicing: 'optional', directAgencyAllowed: true })
})

test('from day 180 no agency is engaged directly [CFR285-12-pca-direct]', () => {
  expect(onDay(179).directAgencyAllowed).toBe(true)
  expect(onDay(180).directAgencyAllowed).toBe(false)
})

test('what only a review held back goes within 30 days of its end [CFR285-5-after-review-30]', () => {
  expect(valueOf(afterReview(due, date('2026-08-10')))).toBe('2026-09-09')
  expect(valueOf(afterReview(due, date('2026-05-10')))).toBe('2026-07-30')
})

test('the same 30 days hold for transfer [CFR285-12-after-review]', () => {
  expect(valueOf(afterReview(due, date('2026-10-15')))).toBe('2026-11-14')
})
