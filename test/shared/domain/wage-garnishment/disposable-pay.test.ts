import { expect, test } from 'vitest'
import { garnishableDisposablePay } from '../../../../shared/domain/wage-garnishment/disposable-pay.ts'
import { dollars, valueOf } from '../../answers.ts'

test('for garnishment health insurance comes off and court orders stay in [CFR285-11-disposable]', () => {
  expect(
    valueOf(
      garnishableDisposablePay({
        compensation: dollars('1000.00'),
        taxes: dollars('150.00'),
        socialSecurity: dollars('76.50'),
        healthInsurance: dollars('40.00'),
        courtOrdered: dollars('100.00'),
      }),
    ),
  ).toBe(dollars('733.50'))
})
