import { expect, test } from 'vitest'
import { withholdingTaxAllowanceDebt } from '../../../../shared/domain/origins/withholding-tax-allowance.ts'
import { date } from '../../../../shared/values/dates.ts'
import { rate } from '../../../../shared/values/rate.ts'
import { dollars, valueOf } from '../../answers.ts'

const owedAt = (percent: number) =>
  valueOf(
    withholdingTaxAllowanceDebt(rate(percent * 1000), dollars('2500.00'), dollars('1500.00'), date('2026-05-04')),
  )

test('below the 25 percent bracket the allowance paid too much is owed, at it nothing [IRM-9.2-wta]', () => {
  expect(owedAt(15)).toBe(dollars('1000.00'))
  expect(owedAt(24.999)).toBe(dollars('1000.00'))
  expect(owedAt(25)).toBe(dollars('0.00'))
})
