import { expect, test } from 'vitest'
import { aggregateDisposableEarnings } from '../../../../shared/domain/support/aggregate-earnings.ts'
import { dollars, valueOf } from '../../answers.ts'

test('aggregate earnings leave out tax, health, normal retirement and life insurance [CFR285-1-aggregate]', () => {
  expect(
    valueOf(
      aggregateDisposableEarnings({
        pay: dollars('3000.00'),
        legallyRequired: dollars('229.50'),
        incomeTax: dollars('400.00'),
        healthInsurance: dollars('120.00'),
        normalRetirement: dollars('24.00'),
        normalLifeInsurance: dollars('10.00'),
        supplementaryCoverage: dollars('55.00'),
      }),
    ),
  ).toBe(dollars('2216.50'))
})
