import { describe, expect, test } from 'vitest'
import { referral, referralBars, type ReferralFacts } from '../../../shared/domain/referral-gates.ts'
import { policyOf } from '../../../shared/law/policy.ts'
import { addDays, date } from '../../../shared/values/dates.ts'
import { money } from './one-debt.ts'

function debt(days: number, changes: Partial<ReferralFacts> = {}): ReferralFacts {
  const delinquencyDate = date('2025-01-01')
  const noticeDate = date('2024-12-01')
  const asOf = addDays(delinquencyDate, days)
  return { asOf, delinquencyDate, balance: money('900.00'), taxpayerId: true, noticeDate, ...changes }
}

describe('Cross-Servicing', () => {
  test('is allowed at once when nothing bars it, and required from the 180th day [IRM-18-180]', () => {
    expect(referral(debt(40)).value.crossServicing).toBe('eligible')
    expect(referral(debt(179)).value.crossServicing).toBe('eligible')
    expect(referral(debt(180)).value.crossServicing).toBe('required')
  })

  test('is not required while internal offset will pay the debt', () => {
    expect(referral(debt(400, { internalOffsetExpected: true })).value).toMatchObject({
      crossServicing: 'eligible', treasuryOffset: 'required',
    })
  })
})

test('offset is required when a debt is more than 120 days delinquent', () => {
  expect(referral(debt(120)).value.treasuryOffset).toBe('eligible')
  expect(referral(debt(121)).value.treasuryOffset).toBe('required')
})

describe('referral is barred', () => {
  test.each<[string, Partial<ReferralFacts>]>([
    ['balance-not-over-25', { balance: money('25.00') }],
    ['waiver-pending', { waiverPending: true }],
    ['review-pending', { reviewPending: true }],
    ['hearing-pending', { hearingPending: true }],
    ['agreement-current', { agreementCurrent: true }],
    ['bankruptcy-stay', { bankruptcy: 'stay' }],
    ['bankruptcy-discharged', { bankruptcy: 'discharged' }],
    ['deceased', { deceased: true }],
    ['in-litigation', { inLitigation: true }],
    ['no-taxpayer-id', { taxpayerId: false }],
    ['notice-under-60-days', { noticeDate: date('2025-06-01') }],
    ['notice-under-60-days', { noticeDate: undefined }],
  ])('by %s', (rule, changes) => {
    const found = referral(debt(200, changes)).value
    expect(found).toMatchObject({ crossServicing: 'barred', treasuryOffset: 'barred', reasons: [rule] })
  })

  test('until the notice is 60 days old, and says from when not [CFR5-5.9-60-day, CFR285-5-cert-a]', () => {
    const facts = debt(0, { noticeDate: date('2024-12-15') })
    expect(referralBars(facts)).toMatchObject([
      { rule: 'not-delinquent', opens: '2025-01-02' },
      { rule: 'notice-under-60-days', opens: '2025-02-13' },
    ])
  })

  test('not by a bankruptcy that was dismissed', () => {
    expect(referral(debt(200, { bankruptcy: 'dismissed' })).value.reasons).toEqual([])
  })
})

test('under the later texts days count from the demand, and 120 of them require Cross-Servicing', () => {
  const facts = debt(90, { demandDate: date('2024-12-02') })
  expect(referral(facts).value).toMatchObject({ daysDelinquent: 90, crossServicing: 'eligible' })
  expect(referral(facts, policyOf('current', facts.asOf)).value).toMatchObject({
    daysDelinquent: 120, crossServicing: 'required',
  })
})
