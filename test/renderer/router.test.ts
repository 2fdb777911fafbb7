import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, readId, readPlace } from '../../renderer/router.ts'

test('an address is a path with filters', () => {
  const place = readPlace('#/debts/12/payment?from=worklist')
  expect(place.path).toEqual(['debts', '12', 'payment'])
  expect(place.filters.get('from')).toBe('worklist')
})

test('no address is the first screen', () => {
  expect(readPlace('').path).toEqual([])
  expect(readPlace('#/').path).toEqual([])
})

test('filters that are not set stay out of the address', () => {
  expect(addressOf('debts', { state: '', text: undefined, descending: false, offset: 100 })).toBe(
    '#/debts?offset=100',
  )
  expect(addressOf('rules', { text: '31 CFR 5.12(c)' })).toBe('#/rules?text=31+CFR+5.12%28c%29')
})

test('filters come back as they were set', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(readPlace(addressOf('debts', { text })).filters.get('text')).toBe(text.toWellFormed())
    }),
  )
})

test('only a whole number identifies something', () => {
  expect(readId('12')).toBe(12)
  for (const text of ['', '0', '-1', '1.5', 'new', '1e3', undefined]) expect(readId(text)).toBeUndefined()
})
