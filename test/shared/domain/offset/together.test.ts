import { expect, test } from 'vitest'
import { overCollected } from '../../../../shared/domain/offset/together.ts'
import { dollars, valueOf } from '../../answers.ts'

test('what offset and garnishment take beyond the debt is given back [CFR285-5-simultaneous]', () => {
  expect(valueOf(overCollected(dollars('100.00'), [dollars('60.00'), dollars('60.00')]))).toBe(dollars('20.00'))
  expect(valueOf(overCollected(dollars('100.00'), [dollars('40.00'), dollars('60.00')]))).toBe(0)
})
