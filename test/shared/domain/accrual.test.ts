import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accrue, accruedHalfUp, addAccrual, forgo, noAccrual, roundedHalfUp } from '../../../shared/domain/accrual.ts'
import { LARGEST_AMOUNT } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'

const bases = fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: LARGEST_AMOUNT }))
const rates = fc.integer({ min: 0, max: 100_000 }).map(rate)
const stretches = fc.record({ base: bases, rate: rates, days: fc.integer({ min: 0, max: 3000 }) })
const dayCounts = fc.constantFrom(365, 360)

test('what accrues is exact, whatever the sizes', () => {
  fc.assert(
    fc.property(fc.array(stretches, { maxLength: 8 }), dayCounts, (parts, basis) => {
      const accrual = noAccrual(basis)
      let exact = 0n
      for (const part of parts) {
        accrue(accrual, part.base, part.rate, part.days)
        exact += BigInt(part.base) * BigInt(part.rate) * BigInt(part.days)
      }
      expect(BigInt(accrual.cents) * BigInt(accrual.denominator) + BigInt(accrual.remainder)).toBe(exact)
      expect(accrual.remainder).toBeLessThan(accrual.denominator)
    }),
  )
})

test('what is forgone leaves what had accrued before', () => {
  fc.assert(
    fc.property(stretches, stretches, dayCounts, (kept, taken, basis) => {
      const accrual = noAccrual(basis)
      accrue(accrual, kept.base, kept.rate, kept.days)
      const before = { ...accrual }
      accrue(accrual, taken.base, taken.rate, taken.days)
      forgo(accrual, taken.base, taken.rate, taken.days)
      expect(accrual).toEqual(before)
    }),
  )
})

test('one stretch rounds half up as the exact fraction does', () => {
  fc.assert(
    fc.property(stretches, dayCounts, ({ base, rate: percent, days }, basis) => {
      const year = 100_000n * BigInt(basis)
      const exact = BigInt(base) * BigInt(percent) * BigInt(days)
      expect(BigInt(accruedHalfUp(base, percent, days, basis))).toBe((2n * exact + year) / (2n * year))
    }),
  )
})

test('exactly half a cent is rounded up', () => {
  expect(accruedHalfUp(73, rate(5000), 50, 365)).toBe(1)
  expect(accruedHalfUp(73, rate(5000), 49, 365)).toBe(0)
})

test('two accruals over the same year add up', () => {
  const first = noAccrual(365)
  accrue(first, 73, rate(5000), 25)
  addAccrual(first, first)
  expect(roundedHalfUp(first)).toBe(1)
})
