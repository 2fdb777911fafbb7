import { expect, test } from 'vitest'
import { hardshipOffset, specialReview } from '../../../../shared/domain/hardship/special-review.ts'
import { rate } from '../../../../shared/values/rate.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

test('a change beyond the debtor’s control opens a review at any time [CFR5-5.18-review]', () => {
  expect(valueOf(specialReview('divorce', 'offset'))).toBe('offset')
  expect(refusedBy(specialReview('', 'garnishment'))).toEqual(['CFR5-5.18-review'])
})

test('a lesser offset certified on hardship is a sum or a percent of the payment [CFR285-5-hardship-amount]', () => {
  const ordinary = dollars('500.00')
  expect(hardshipOffset(dollars('2000.00'), ordinary, { percent: rate(5000) })).toBe(dollars('100.00'))
  expect(hardshipOffset(dollars('2000.00'), ordinary, { amount: dollars('75.00') })).toBe(dollars('75.00'))
  expect(hardshipOffset(dollars('2000.00'), ordinary, { amount: dollars('900.00') })).toBe(ordinary)
})
