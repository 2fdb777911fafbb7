import { expect, test } from 'vitest'
import { benefitBase, type MonthlyBenefit } from '../../../../shared/domain/offset/benefit-base.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const benefit: MonthlyBenefit = {
  kind: 'social-security',
  beforeOffsets: dollars('1000.00'),
  programReductions: dollars('170.00'),
  overpaymentRecovery: dollars('100.00'),
  payeeEntitled: true,
}
const none = dollars('0.00')
const base = (changes: Partial<MonthlyBenefit>) => valueOf(benefitBase({ ...benefit, ...changes }, date('2026-05-04')))

test('reductions of the program and recovery of overpayments are not part of the payment [CFR285-4-base]', () => {
  expect(base({})).toBe(dollars('730.00'))
})

test('the formula starts from the benefit before other offsets [CFR285-4-before-offset]', () => {
  expect(base({ beforeOffsets: dollars('850.00'), programReductions: none, overpaymentRecovery: none })).toBe(
    dollars('850.00'),
  )
})

test('only Social Security, railroad retirement and black lung part B are covered [CFR285-4-scope]', () => {
  expect(base({ kind: 'other' })).toBeUndefined()
  expect(base({ kind: 'black-lung-part-b' })).toBe(dollars('730.00'))
  expect(base({ payeeEntitled: false })).toBeUndefined()
})

test('a benefit limited to less than twelve months is outside the formula [CFR285-4-monthly-def]', () => {
  expect(base({ limitedToMonths: 6 })).toBeUndefined()
  expect(base({ limitedToMonths: 12 })).toBe(dollars('730.00'))
})
