import { expect, test } from 'vitest'
import { leftByExemption } from '../../../../shared/domain/offset/exempt-class.ts'
import { rate } from '../../../../shared/values/rate.ts'
import { dollars, valueOf } from '../../answers.ts'

test('a class exempt at 40 percent leaves 60 for offset [CFR285-5-exemption-means]', () => {
  expect(valueOf(leftByExemption(dollars('1000.00'), rate(40_000)))).toBe(dollars('600.00'))
})

test('a means-tested class that is exempt leaves nothing, for support either [CFR285-1-means-tested]', () => {
  expect(valueOf(leftByExemption(dollars('1000.00'), rate(100_000)))).toBe(0)
})
