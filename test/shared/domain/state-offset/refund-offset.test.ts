import { expect, test } from 'vitest'
import {
  STATE_OFFSET_NOTICE, evidenceUntil, shareRefund, stateRefundFee, submitStateDebt, type StateRefundDebt,
} from '../../../../shared/domain/state-offset/refund-offset.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const debt: StateRefundDebt = {
  kind: 'income-tax',
  amount: dollars('25.00'),
  delinquentSince: date('2020-04-15'),
  finalAssessment: true,
  addressInState: true,
  noticeOn: date('2026-03-02'),
  certifiedMail: true,
  writtenDemand: true,
  certified: ['past-due', 'notice', 'tribal-immunity'],
  today: date('2026-05-01'),
}
const refused = (changes: Partial<StateRefundDebt>) => refusedBy(submitStateDebt({ ...debt, ...changes }))

test('final income tax of the last ten years and unemployment debts are covered [CFR285-8-debts]', () => {
  expect(refused({})).toEqual([])
  expect(refused({ delinquentSince: date('2015-04-15') })).toEqual(['CFR285-8-debts'])
  expect(refused({ kind: 'other' })).toEqual(['CFR285-8-debts'])
  expect(refused({ kind: 'unemployment-fraud', delinquentSince: date('2015-04-15') })).toEqual([])
})

test('income tax is taken only from those who live in the state [CFR285-8-address]', () => {
  expect(refused({ addressInState: false })).toEqual(['CFR285-8-address'])
})

test('income tax is taken from 25.00 up [CFR285-8-25]', () => {
  expect(refused({ amount: dollars('24.99') })).toEqual(['CFR285-8-25'])
})

test('for income tax the state speaks to tribal immunity [CFR285-8-certify]', () => {
  expect(refused({ certified: ['past-due', 'notice'] })).toEqual(['CFR285-8-certify'])
  expect(refused({ kind: 'unemployment-fraud', certified: ['past-due', 'notice'] })).toEqual([])
})

test('sixty days for evidence, by certified mail for income tax [CFR285-8-notice-60]', () => {
  expect(evidenceUntil(date('2026-03-02'))).toBe('2026-05-01')
  expect(refused({ today: date('2026-04-30') })).toEqual(['CFR285-8-notice-60'])
  expect(refused({ certifiedMail: false })).toEqual(['CFR285-8-notice-60'])
})

test('a written demand comes before submission [CFR285-8-efforts]', () => {
  expect(refused({ writtenDemand: false })).toEqual(['CFR285-8-efforts'])
})

test('the notice after an offset has six parts [CFR285-8-notice]', () => {
  expect(STATE_OFFSET_NOTICE.map((item) => item.id)).toEqual([
    'amount', 'date', 'purpose', 'state', 'contact', 'spouse',
  ])
})

test('a fee is due only for a completed offset [CFR285-8-fees]', () => {
  expect(stateRefundFee(dollars('20.00'), true)).toBe(dollars('20.00'))
  expect(stateRefundFee(dollars('20.00'), false)).toBe(0)
})

test('states share what support and Federal debts leave of a refund [CFR285-8-order]', () => {
  const one = [{ id: 'WV', accrued: date('2020-01-01'), amount: dollars('200.00') }]
  expect(valueOf(shareRefund(dollars('500.00'), dollars('450.00'), one))).toEqual([
    { id: 'WV', amount: dollars('50.00') },
  ])
})

test('several states are paid in the order in which their debts accrued [CFR285-8-accrual-order]', () => {
  const two = [
    { id: 'OH', accrued: date('2022-01-01'), amount: dollars('100.00') },
    { id: 'WV', accrued: date('2020-01-01'), amount: dollars('100.00') },
  ]
  expect(valueOf(shareRefund(dollars('150.00'), dollars('0.00'), two))).toEqual([
    { id: 'WV', amount: dollars('100.00') },
    { id: 'OH', amount: dollars('50.00') },
  ])
})
