import { expect, test } from 'vitest'
import { dollars, listed, longDate, ordinal, withoutTaxpayerNumbers } from '../../../shared/letters/words.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents } from '../../../shared/values/money.ts'

test('dates, amounts and lists are written out', () => {
  expect(longDate(date('2026-11-22'))).toBe('November 22, 2026')
  expect(longDate(date('2027-01-01'))).toBe('January 1, 2027')
  expect(dollars(cents(123_456_789))).toBe('$1,234,567.89')
  expect(dollars(cents(-50))).toBe('-$0.50')
  expect(listed([])).toBe('')
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect([1, 2, 3, 4, 11, 12, 13, 15, 21, 30, 112].map(ordinal)).toEqual([
    '1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '15th', '21st', '30th', '112th',
  ])
})

test('whatever could be a Social Security number is left out; a ZIP code and a voucher are not one', () => {
  expect(withoutTaxpayerNumbers('of 900-12-3456.')).toBe('of (number left out).')
  expect(withoutTaxpayerNumbers('900123456')).toBe('(number left out)')
  expect(withoutTaxpayerNumbers('900 12 3456 and 900.12.3456')).toBe('(number left out) and (number left out)')
  expect(withoutTaxpayerNumbers('Beckley 25802-9002, voucher 88231, 9001234567')).toBe(
    'Beckley 25802-9002, voucher 88231, 9001234567',
  )
})
