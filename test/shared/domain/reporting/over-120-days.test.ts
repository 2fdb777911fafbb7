import { expect, test } from 'vitest'
import { oldDebtReport } from '../../../../shared/domain/reporting/over-120-days.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

test('debts over 120 days are reported as fit for offset or not, with the reason [CFR285-5-report-120]', () => {
  const debts = [
    { daysDelinquent: 121, balance: dollars('500.00') },
    { daysDelinquent: 300, balance: dollars('400.00') },
    { daysDelinquent: 200, balance: dollars('400.00'), bar: 'bankruptcy' },
    { daysDelinquent: 120, balance: dollars('999.00') },
  ]
  expect(valueOf(oldDebtReport(debts, date('2026-05-04')))).toEqual({
    eligible: dollars('900.00'),
    ineligible: dollars('400.00'),
    byReason: { bankruptcy: dollars('400.00') },
  })
})
