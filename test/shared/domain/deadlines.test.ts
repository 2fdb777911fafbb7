import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessDaysAfter, isWorkday, nextWorkday } from '../../../shared/domain/business-days.ts'
import { deadline, deadlines } from '../../../shared/domain/deadlines.ts'
import { date, daysBetween, isWeekend } from '../../../shared/values/dates.ts'
import { dates } from './made-up-accounts.ts'

describe('a business-day period', () => {
  test('counts Monday to Friday, holidays inside it included [CFR285-11-business-day]', () => {
    expect(businessDaysAfter(date('2026-06-26'), 15)).toBe('2026-07-17')
  })

  test('moves its last day on from a Federal holiday', () => {
    expect(businessDaysAfter(date('2022-10-21'), 15)).toBe('2022-11-14')
  })

  test('ends on a day on which offices are open', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), (from, days) => {
        const last = businessDaysAfter(from, days)
        expect(isWorkday(last)).toBe(true)
        expect(daysBetween(from, last)).toBeGreaterThanOrEqual(days)
      }),
    )
  })
})

test('the next workday is the day itself unless offices are closed', () => {
  expect(nextWorkday(date('2026-11-25'))).toBe('2026-11-25')
  expect(nextWorkday(date('2026-11-26'))).toBe('2026-11-27')
  expect(nextWorkday(date('2026-07-03'))).toBe('2026-07-06')
})

describe('deadlines', () => {
  test('follow only from the dates that are given', () => {
    expect(deadlines({ travelEndDate: date('2026-01-01') }).value).toEqual({ reportAsWagesAfter: '2026-05-31' })
    expect(deadlines({}).value).toEqual({})
  })

  test('of a letter run from its date, those of a request from its receipt [IRM-10-due-date]', () => {
    expect(deadlines({ letterDate: date('2026-03-02'), requestReceived: date('2026-03-20') }).value).toEqual({
      paymentDue: '2026-04-01',
      waiverRequest: '2026-03-17',
      earliestSalaryOffset: '2026-04-01',
      earliestTreasuryReferral: '2026-05-01',
      decisionDue: '2026-05-19',
      penaltyWaivedFrom: '2026-05-20',
    })
  })

  test('stay on a weekend, but for a garnishment decision', () => {
    expect(isWeekend(deadline('decisionDue', date('2026-03-04')))).toBe(true)
    expect(deadline('awgDecisionDue', date('2026-03-04'))).toBe('2026-05-04')
    expect(deadline('awgSuspendFrom', date('2026-03-04'))).toBe('2026-05-04')
  })

  test('say how they were counted', () => {
    expect(deadlines({ awgRequestReceived: date('2025-09-28') }).steps?.[0]).toEqual({
      label: 'The garnishment decision is due: 60 days after 2025-09-28, moved on from Thanksgiving Day',
      amount: '2025-11-28',
      cite: '31 CFR 285.11(c) and (f)(10); IRM 1.35.7.18.3.3(1)',
    })
  })
})

describe('under the later texts', () => {
  const facts = { letterDate: date('2026-01-02'), delinquencyDate: date('2026-02-01') }

  test('Cross-Servicing is due 120 days after the written demand', () => {
    expect(deadlines(facts).value.crossServicingReferralBy).toBe('2026-07-31')
    expect(deadlines(facts, 'current').value.crossServicingReferralBy).toBe('2026-05-02')
  })

  test('a debt older than the change keeps the 180 days', () => {
    const older = { letterDate: date('2022-01-02'), delinquencyDate: date('2022-02-01') }
    expect(deadlines(older, 'current').value.crossServicingReferralBy).toBe('2022-07-31')
  })
})
