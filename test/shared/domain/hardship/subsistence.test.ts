import { expect, test } from 'vitest'
import { subsistence } from '../../../../shared/domain/hardship/subsistence.ts'
import { dollars, valueOf } from '../../answers.ts'

const household = {
  income: dollars('4000.00'),
  food: dollars('900.00'),
  housing: dollars('1800.00'),
  clothing: dollars('200.00'),
  transportation: dollars('400.00'),
  medical: dollars('600.00'),
  exceptional: dollars('0.00'),
}

test('a payment larger than what basic expenses leave is a hardship [CFR5-5.18-subsistence]', () => {
  expect(valueOf(subsistence(household, dollars('360.00')))).toEqual({
    available: dollars('100.00'),
    shortfall: 0,
    hardship: true,
  })
  expect(valueOf(subsistence(household, dollars('100.00'))).hardship).toBe(false)
})

test('a household that cannot meet its basic expenses shows the shortfall [IRM-12.5-definition]', () => {
  const strained = { ...household, medical: dollars('900.00') }
  expect(valueOf(subsistence(strained, dollars('50.00')))).toEqual({
    available: 0,
    shortfall: dollars('200.00'),
    hardship: true,
  })
})
