import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { householdGoodsExcess } from '../../../../shared/domain/origins/household-goods.ts'
import { date } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'
import { dollars, valueOf } from '../../answers.ts'

const on = date('2026-05-04')

test('the share of the charges that the excess is of the load is owed, to the cent [IRM-9.2-hhg-weight]', () => {
  expect(valueOf(householdGoodsExcess(21_500, dollars('10750.00'), on))).toBe(dollars('750.00'))
})

test('up to 18,000 pounds of goods and 2,000 of packing nothing is owed [IRM-9.2-hhg-weight]', () => {
  expect(valueOf(householdGoodsExcess(20_000, dollars('10750.00'), on))).toBe(dollars('0.00'))
  expect(valueOf(householdGoodsExcess(20_001, dollars('20001.00'), on))).toBe(dollars('1.00'))
})

test('an itemized charge for the excess goes before the share by weight [IRM-9.2-hhg-weight]', () => {
  expect(valueOf(householdGoodsExcess(21_500, dollars('10750.00'), on, dollars('810.00')))).toBe(dollars('810.00'))
})

test('the excess never costs more than the whole move', () => {
  const charges = integer({ min: 0, max: 10_000_000 }).map(cents)
  assert(
    property(integer({ min: 1, max: 60_000 }), charges, (weight, amount) => {
      expect(valueOf(householdGoodsExcess(weight, amount, on))).toBeLessThanOrEqual(amount)
    }),
  )
})
