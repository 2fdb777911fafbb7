import { describe, expect, test } from 'vitest'
import { salaryOffset, type OffsetDebt, type SalaryOffsetFacts } from '../../../shared/domain/salary-offset.ts'
import { date } from '../../../shared/values/dates.ts'
import { rate } from '../../../shared/values/rate.ts'
import { money } from './one-debt.ts'

function debt(id: string, since: string, terms: Partial<OffsetDebt> = {}): OffsetDebt {
  return { id, since: date(since), balance: money('5000.00'), ...terms }
}

function amounts(debts: readonly OffsetDebt[], facts: Partial<SalaryOffsetFacts> = {}): Record<string, number> {
  const outcome = salaryOffset({ disposablePay: money('1000.00'), debts, ...facts })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return Object.fromEntries(outcome.value.deductions.map(({ id, amount }) => [id, amount]))
}

describe('one debt', () => {
  test('takes 15 percent of disposable pay, rounded down [IRM-eso-15pct, CFR5-5.12-15pct, CFR285-7-amount]', () => {
    expect(amounts([debt('A', '2024-01-01')], { disposablePay: money('1000.06') })).toEqual({ A: 15_000 })
  })

  test('takes no more than its balance', () => {
    expect(amounts([debt('A', '2024-01-01', { balance: money('12.00') })])).toEqual({ A: 1200 })
  })

  test('takes more when the employee agreed in writing, but never more than the pay', () => {
    expect(amounts([debt('A', '2024-01-01', { agreedPercent: rate(40_000) })])).toEqual({ A: 40_000 })
    expect(amounts([debt('A', '2024-01-01', { agreedAmount: money('1200.00') })])).toEqual({ A: 100_000 })
  })

  test('takes less when hardship was found', () => {
    expect(amounts([debt('A', '2024-01-01', { hardshipAmount: money('60.00') })])).toEqual({ A: 6000 })
  })
})

describe('several debts', () => {
  test('together take 25 percent, the oldest first [IRM-eso-25pct]', () => {
    expect(amounts([debt('A', '2024-02-01'), debt('B', '2024-01-01')])).toEqual({ A: 10_000, B: 15_000 })
  })

  test('together take 15 percent under the stricter reading', () => {
    const stricter = { multipleDebtCap: '15-percent' } as const
    expect(amounts([debt('A', '2024-02-01'), debt('B', '2024-01-01')], stricter)).toEqual({ A: 0, B: 15_000 })
  })

  test('of one day come in the order of their ids', () => {
    expect(amounts([debt('B', '2024-01-01'), debt('A', '2024-01-01')])).toEqual({ A: 15_000, B: 10_000 })
  })

  test('may pass the cap by what was agreed in writing', () => {
    const agreed = debt('C', '2024-03-01', { agreedPercent: rate(20_000) })
    const found = amounts([debt('A', '2024-01-01'), debt('B', '2024-02-01'), agreed])
    expect(found).toEqual({ A: 15_000, B: 10_000, C: 20_000 })
  })

  test('need an id each', () => {
    const debts = [debt('A', '2024-01-01'), debt('A', '2024-01-02')]
    const outcome = salaryOffset({ disposablePay: money('1.00'), debts })
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'invalid', issues: [{ path: 'debts.1.id' }] } })
  })
})

test('final pay is taken without a percentage limit, oldest debt first [IRM-20-final-pay]', () => {
  const final = { finalPay: true } as const
  const small = debt('A', '2024-01-01', { balance: money('300.00') })
  expect(amounts([small, debt('B', '2024-02-01')], final)).toEqual({ A: 30_000, B: 70_000 })
})

test('every deduction says what it is the least of', () => {
  const outcome = salaryOffset({ disposablePay: money('1000.00'), debts: [debt('A', '2024-01-01')] })
  expect(outcome.ok ? outcome.steps : []).toEqual([
    {
      label: 'One debt: 15% of 1000.00, rounded down',
      amount: '150.00',
      cite: '5 U.S.C. 5514(a)(1); 31 CFR 5.12(g)(3); IRM 1.35.7.12.6(5)',
    },
    { label: 'Several debts together: 25% of 1000.00, rounded down', amount: '250.00', cite: 'IRM 1.35.7.12.6(6)' },
    {
      label:
        'Debt A, owed since 2024-01-01: the least of its share of one debt (150.00), its balance (5000.00) and what ' +
        'is left under the limits',
      amount: '150.00',
      cite: '5 U.S.C. 5514(a)(1); 31 CFR 5.12(g)(3); IRM 1.35.7.12.6(5)',
    },
  ])
})
