import { expect, test } from 'vitest'
import { adjustmentWithoutNotice } from '../../../../shared/domain/enforced-offset/without-notice.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const on = date('2026-05-04')

test('a benefit election missed for four pay periods needs no notice, five do [CFR5-5.12-no-notice-benefit]', () => {
  expect(refusedBy(adjustmentWithoutNotice({ kind: 'benefit-election', payPeriodsAccumulated: 4 }, on))).toEqual([])
  expect(refusedBy(adjustmentWithoutNotice({ kind: 'benefit-election', payPeriodsAccumulated: 5 }, on))).toEqual([
    'CFR5-5.12-no-notice-benefit',
  ])
})

test('a clerical overpayment of the last four pay periods is corrected at once [CFR5-5.12-no-notice-routine]', () => {
  expect(refusedBy(adjustmentWithoutNotice({ kind: 'clerical-overpayment', payPeriodsAgo: 4 }, on))).toEqual([])
  expect(refusedBy(adjustmentWithoutNotice({ kind: 'clerical-overpayment', payPeriodsAgo: 5 }, on))).toEqual([
    'CFR5-5.12-no-notice-routine',
  ])
})

test('a debt of 50.00 or less may go without, if a supervisor so decides [CFR5-5.12-no-notice-50]', () => {
  const small = (amount: string, supervisorElects = true) =>
    refusedBy(adjustmentWithoutNotice({ kind: 'small-debt', amount: dollars(amount), supervisorElects }, on))
  expect(small('50.00')).toEqual([])
  expect(small('50.01')).toEqual(['CFR5-5.12-no-notice-50'])
  expect(small('50.00', false)).toEqual(['CFR5-5.12-no-notice-50'])
})

test('the notice at the time names nature, amount and contact [CFR5-5.12-no-notice-small-50-content]', () => {
  const small = { kind: 'small-debt', amount: dollars('42.00'), supervisorElects: true } as const
  const value = valueOf(adjustmentWithoutNotice(small, on))
  expect(value.noticeAtTheTime.map((item) => item.id)).toEqual(['nature', 'amount', 'contact'])
})
