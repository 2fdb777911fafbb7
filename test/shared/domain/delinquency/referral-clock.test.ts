import { expect, test } from 'vitest'
import { referralClockStart } from '../../../../shared/domain/delinquency/referral-clock.ts'
import { delinquencyDate, pastDueDate } from '../../../../shared/domain/standing/delinquency-date.ts'
import { date } from '../../../../shared/values/dates.ts'
import { demand, on, someFacts } from '../standing/some-facts.ts'

const standing = {
  demandDueDate: date('2026-04-01'),
  arrangement: false,
  reviewPending: false,
}
const today = date('2026-10-18')

test('a satisfactory arrangement keeps a debt from being past due [CFR285-5-delinquent]', () => {
  expect(referralClockStart(standing, today)).toBe('2026-04-01')
  expect(referralClockStart({ ...standing, arrangement: true }, today)).toBeUndefined()
})

test('a debt in required review is not transferred, however old [CFR285-12-delinquent]', () => {
  expect(referralClockStart({ ...standing, reviewPending: true }, today)).toBeUndefined()
})

test('the referral clocks run from the demand, charges from their own date [CFR285-12-other-purposes]', () => {
  const facts = someFacts({ lateAfter: on('2026-01-20'), letters: [demand()] })
  expect(delinquencyDate(facts, today)).toBe('2026-01-20')
  expect(pastDueDate(facts, today)).toBe('2026-02-05')
  expect(referralClockStart({ ...standing, demandDueDate: pastDueDate(facts, today) }, today)).toBe('2026-02-05')
  expect(referralClockStart({ ...standing, demandDueDate: undefined }, today)).toBeUndefined()
})
