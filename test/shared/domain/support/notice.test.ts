import { expect, test } from 'vitest'
import {
  SUPPORT_NOTICES, changeSupportDebt, supportNoticeLacks, supportOffsetOpens, supportStillSubmitted,
} from '../../../../shared/domain/support/notice.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy } from '../../answers.ts'

test('a referral waits thirty days after the notice [CFR285-1-30-notice]', () => {
  expect(supportOffsetOpens(date('2026-05-04'))).toBe('2026-06-03')
  expect(supportNoticeLacks('before-payment-offset', ['intent', 'amount'])).toHaveLength(1)
})

test('salary is taken thirty days after its notice at the earliest [CFR285-1-salary-notice]', () => {
  expect(supportOffsetOpens(date('2026-05-04')) > date('2026-06-02')).toBe(true)
})

test('an increase waits for its notice, a decrease does not [CFR285-1-changes] [CFR285-3-updates]', () => {
  expect(refusedBy(changeSupportDebt('increase', false))).toEqual(['CFR285-1-changes'])
  expect(refusedBy(changeSupportDebt('increase', true))).toEqual([])
  expect(refusedBy(changeSupportDebt('decrease', false))).toEqual([])
})

test('a submitted debt stays until it is withdrawn [CFR285-1-until-withdrawn]', () => {
  expect(supportStillSubmitted(false, true, true)).toBe(true)
  expect(supportStillSubmitted(true, true, true)).toBe(false)
})

test('the notice before a refund offset tells of contest, spouse and other states [CFR285-3-notice]', () => {
  expect(SUPPORT_NOTICES['before-refund-offset'].map((item) => item.id)).toEqual([
    'intent', 'contest', 'spouse', 'other-states',
  ])
})

test('notices after an offset name payment, state, contact [CFR285-1-offset-notice] [CFR285-3-post-notice]', () => {
  expect(SUPPORT_NOTICES['after-payment-offset']).toHaveLength(3)
  expect(SUPPORT_NOTICES['after-refund-offset'].map((item) => item.id)).toEqual([
    'amount', 'state', 'contact', 'spouse',
  ])
})
