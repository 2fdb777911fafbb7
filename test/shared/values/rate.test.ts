import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRate, parseRate, rate } from '../../../shared/values/rate.ts'

test('a rate reads back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
      expect(parseRate(formatRate(rate(thousandths)))).toBe(thousandths)
    }),
  )
})

test.each(['-1', '101', '5%', '1.2345', '', '05', '1e1', '.5', '5.'])('a rate is not written %j', (text) => {
  expect(parseRate(text)).toBeUndefined()
})

test('a rate is written without trailing zeros', () => {
  expect([rate(5000), rate(4125), rate(4500), rate(50)].map(formatRate)).toEqual(['5', '4.125', '4.5', '0.05'])
})
