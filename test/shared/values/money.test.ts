import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AmountTooLarge, cents, formatMoney, LARGEST_AMOUNT, parseMoney, portionHalfUp, portionRoundedDown, readMoney,
  showMoney,
} from '../../../shared/values/money.ts'

const amounts = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: LARGEST_AMOUNT })).map(cents)

describe('an amount', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseMoney(formatMoney(amount))).toBe(amount)
        expect(readMoney(showMoney(amount))).toBe(amount)
      }),
    )
  })

  test.each(['1,234.56', '1e3', '12.345', '12.5', '12', '-1.00', '+1.00', '01.00', ' 1.00', '.50', '1.00 ', ''])(
    'is not written %j', (text) => {
      expect(parseMoney(text)).toBeUndefined()
    },
  )

  test('below zero is written with its sign', () => {
    expect(formatMoney(cents(-5))).toBe('-0.05')
    expect(formatMoney(cents(-123_456))).toBe('-1234.56')
  })

  test('is a whole number of cents, and not more than can be kept exactly', () => {
    expect(() => cents(0.5)).toThrow('Not a whole number of cents')
    expect(() => cents(2 ** 53)).toThrow(AmountTooLarge)
  })
})

test('a portion is exact and rounded as its name says', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 100_000 }), (amount, thousandths) => {
      const exact = BigInt(amount) * BigInt(thousandths)
      expect(BigInt(portionRoundedDown(amount, thousandths, 100_000))).toBe(exact / 100_000n)
      expect(BigInt(portionHalfUp(amount, thousandths, 100_000))).toBe((exact * 2n + 100_000n) / 200_000n)
    }),
  )
})
