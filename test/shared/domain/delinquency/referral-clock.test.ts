import { expect, test } from 'vitest'
import { referralClockStart } from '../../../../shared/domain/delinquency/referral-clock.ts'
import { delinquencyDate, pastDueDate } from '../../../../shared/domain/standing/delinquency-date.ts'
import { date } from '../../../../shared/values/dates.ts'
import { anAgreement, demand, on, someFacts } from '../standing/some-facts.ts'

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

test('the days are counted from the very day of a default, so that no debt is left without a clock', () => {
  const broken = anAgreement({ endedOn: on('2026-03-25'), ended: 'default' })
  const facts = someFacts({ letters: [demand()], agreements: [broken] })
  const since = (day: string) =>
    referralClockStart({ ...standing, demandDueDate: pastDueDate(facts, on(day)) }, on(day))
  expect(since('2026-03-25')).toBe('2026-03-25')
  expect(since('2026-03-24')).toBeUndefined()
})

test('the referral clocks run from the demand, charges from their own date [CFR285-12-other-purposes]', () => {
  const facts = someFacts({ lateAfter: on('2026-01-20'), letters: [demand()] })
  expect(delinquencyDate(facts, today)).toBe('2026-01-20')
  expect(pastDueDate(facts, today)).toBe('2026-02-05')
  expect(referralClockStart({ ...standing, demandDueDate: pastDueDate(facts, today) }, today)).toBe('2026-02-05')
  expect(referralClockStart({ ...standing, demandDueDate: undefined }, today)).toBeUndefined()
})
