import { expect, test } from 'vitest'
import { reportedWages } from '../../../../shared/domain/reporting/wages.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const advanced = { when: 'unpaid-at-year-end', paidOn: date('2026-11-12'), amount: dollars('1000.00') } as const

test('emergency pay not collected in its year is wages of that year [IRM-8.1-esp-w2]', () => {
  const debt = { ...advanced, repaid: dollars('400.00') }
  expect(valueOf(reportedWages(debt, date('2027-01-04')))).toEqual({ amount: dollars('600.00'), year: 2026 })
  expect(valueOf(reportedWages(debt, date('2026-12-31'))).amount).toBe(0)
})

test('a salary overpayment not repaid in its year is wages [IRM-8.3-w2]', () => {
  const debt = { ...advanced, amount: dollars('900.00'), repaid: dollars('300.00') }
  expect(valueOf(reportedWages(debt, date('2027-01-04'))).amount).toBe(dollars('600.00'))
  expect(valueOf(reportedWages({ ...debt, repaid: dollars('900.00') }, date('2027-01-04'))).amount).toBe(0)
})

test('a travel balance is wages when unpaid 150 days after the travel ended [IRM-9.1-w2-150]', () => {
  const travelEnded = date('2026-01-10')
  const travel = { when: 'unpaid-after-travel-end', travelEnded, unpaid: dollars('150.00') } as const
  expect(valueOf(reportedWages(travel, date('2026-06-09'))).amount).toBe(0)
  expect(valueOf(reportedWages(travel, date('2026-06-10')))).toEqual({ amount: dollars('150.00'), year: 2026 })
})

test('other debts are never wages', () => {
  expect(valueOf(reportedWages({ when: 'never' }, date('2027-01-04'))).amount).toBe(0)
})
