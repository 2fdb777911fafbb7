import { describe, expect, test } from 'vitest'
import { garnishment, type GarnishmentFacts } from '../../../shared/domain/garnishment.ts'
import { date } from '../../../shared/values/dates.ts'
import { rate } from '../../../shared/values/rate.ts'
import { money } from './one-debt.ts'

const weekly: GarnishmentFacts = { disposablePay: money('1000.00'), payFrequency: 'weekly' }

function amount(changes: Partial<GarnishmentFacts>): number {
  return garnishment({ ...weekly, ...changes }).value.amount
}

describe('a garnishment', () => {
  test('takes 15 percent of disposable pay, and no order may ask for more [IRM-18.3-15]', () => {
    expect(amount({})).toBe(15_000)
    expect(amount({ orderPercent: rate(40_000) })).toBe(15_000)
    expect(amount({ orderPercent: rate(10_000) })).toBe(10_000)
  })

  test('leaves thirty hours of minimum wage a week [CFR285-11-amount]', () => {
    expect(amount({ disposablePay: money('217.50') })).toBe(0)
    expect(amount({ disposablePay: money('227.50') })).toBe(1000)
  })

  test('leaves the thirty hours at the wage of the day of the pay', () => {
    expect(garnishment({ ...weekly, on: date('2008-01-15') }).value.exempt).toBe(17_550)
  })

  test('with orders before it takes what they leave of a quarter of the pay [CFR285-11-priority]', () => {
    expect(amount({ priorOrders: money('130.00') })).toBe(12_000)
    expect(amount({ priorOrders: money('130.00'), familySupport: money('120.00') })).toBe(0)
  })

  test('can be raised by written consent, never over the pay or the debt [CFR285-11-consent]', () => {
    expect(amount({ consentAmount: money('300.00') })).toBe(30_000)
    expect(amount({ consentAmount: money('1300.00') })).toBe(100_000)
    expect(amount({ consentAmount: money('300.00'), debt: money('250.00') })).toBe(25_000)
    expect(amount({ consentAmount: money('20.00') })).toBe(15_000)
  })
})

test('the worksheet follows the lines of SF-329C', () => {
  const labels = garnishment({ ...weekly, priorOrders: money('130.00') }).steps?.map((step) => step.label)
  expect(labels).toEqual([
    'Line 7: 25% of 1000.00, rounded down, less 130.00 withheld under orders that go before',
    'Line 8: 15% of 1000.00, rounded down',
    'Line 9: 30 times the minimum wage of 7.25 (paid weekly)',
    'Line 10: 1000.00 less 217.50, not below zero',
    'Line 11: the least of the lines above',
  ])
})
