import { describe, expect, test } from 'vitest'
import { disposablePay } from '../../../shared/domain/disposable-pay.ts'
import { distribute, type DistributedDebt } from '../../../shared/domain/distribution.ts'
import { paymentOffset } from '../../../shared/domain/payment-offset.ts'
import { supportLimit } from '../../../shared/domain/support-limit.ts'
import type { PaymentType } from '../../../shared/law/payment-offset-rates.ts'
import { date } from '../../../shared/values/dates.ts'
import { money } from './one-debt.ts'

describe('disposable pay', () => {
  test('is the gross less what the law requires to be withheld [IRM-5-disposable-pay]', () => {
    const found = disposablePay({
      gross: money('3000.00'),
      deductions: [
        { kind: 'federal-income-tax', amount: money('300.00') },
        { kind: 'thrift-savings', amount: money('150.00') },
        { kind: 'union-dues', amount: money('20.00') },
        { kind: 'optional-life', amount: money('10.00') },
      ],
    }).value
    expect(found).toEqual({
      disposablePay: 255_000,
      subtracted: ['federal-income-tax', 'thrift-savings'],
      notSubtracted: ['optional-life', 'union-dues'],
    })
  })

  test('is nothing when the deductions are more than the gross', () => {
    const deductions = [{ kind: 'tax-levy', amount: money('40.00') }] as const
    expect(disposablePay({ gross: money('30.00'), deductions }).value.disposablePay).toBe(0)
  })
})

describe('an offset', () => {
  const offset = (paymentType: PaymentType, amount: string) =>
    paymentOffset({ paymentType, amount: money(amount), debt: money('9000.00') }).value.offset

  test('takes a tax refund, a travel reimbursement and a vendor payment whole', () => {
    expect(offset('tax-refund', '800.00')).toBe(80_000)
    expect(offset('travel-reimbursement', '800.00')).toBe(80_000)
    expect(offset('vendor', '800.00')).toBe(80_000)
  })

  test('takes 25 percent of an annuity and 15 of salary [IRM-18.2-limits, CFR285-5-amount]', () => {
    expect(offset('federal-retirement', '1000.00')).toBe(25_000)
    expect(offset('federal-salary', '1000.00')).toBe(15_000)
  })

  test('takes 15 percent of a benefit or what is above 750.00 [CFR285-4-amount, CFR285-5-specific-wins]', () => {
    expect(offset('social-security', '850.00')).toBe(10_000)
    expect(offset('social-security', '1250.00')).toBe(18_750)
  })

  test('leaves exempt payments alone [CFR285-5-excluded]', () => {
    expect(offset('veterans-benefit', '1000.00')).toBe(0)
    expect(offset('supplemental-security-income', '1000.00')).toBe(0)
  })
})

describe('support', () => {
  test.each([
    [true, false, 50],
    [false, false, 60],
    [true, true, 55],
    [false, true, 65],
  ])('others supported %s, old arrears %s: %i percent [CFR285-1-50-55, CFR285-1-60-65]', (others, old, percent) => {
    const facts = { disposableEarnings: money('100.00'), supportsOthers: others, twelveWeeksOrMore: old }
    expect(supportLimit(facts).value).toMatchObject({ percent, maximum: percent * 100 })
  })

  test('that is withheld already leaves the rest, never below nothing [CFR285-1-less-garnish]', () => {
    const facts = { disposableEarnings: money('100.00'), supportsOthers: true, twelveWeeksOrMore: false }
    expect(supportLimit({ ...facts, supportWithheld: money('40.00') }).value.available).toBe(1000)
    expect(supportLimit({ ...facts, supportWithheld: money('60.00') }).value.available).toBe(0)
  })
})

describe('a distribution', () => {
  const owed = (id: string, kind: DistributedDebt['class'], since: string): DistributedDebt => {
    return { id, class: kind, since: date(since), balance: money('100.00') }
  }

  test('pays by class, then the oldest first [IRM-18.2-priority, IRM-18.2-oldest, CFR285-5-priority]', () => {
    const debts = [
      owed('s', 'state-tax', '2001-01-01'),
      owed('n', 'federal-nontax', '2004-01-01'),
      owed('o', 'federal-nontax', '2003-01-01'),
      owed('c', 'child-support', '2020-01-01'),
      owed('t', 'tax', '2024-01-01'),
    ]
    const outcome = distribute(money('350.00'), debts)
    expect(outcome.ok ? outcome.value.applied : []).toEqual([
      { id: 'c', amount: 10_000 },
      { id: 'n', amount: 5000 },
      { id: 'o', amount: 10_000 },
      { id: 's', amount: 0 },
      { id: 't', amount: 10_000 },
    ])
  })

  test('needs an id for each debt', () => {
    const twice = [owed('a', 'tax', '2024-01-01'), owed('a', 'tax', '2024-01-02')]
    expect(distribute(money('1.00'), twice)).toMatchObject({ error: { issues: [{ path: 'debts.1.id' }] } })
  })
})
