import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasUnwritable, plainUpper } from '../../../shared/exports/plain-ascii.ts'

test.each([
  ['Núñez', 'NUNEZ'],
  ['Ngọc', 'NGOC'],
  ['Đặng', 'DANG'],
  ['Søren', 'SOREN'],
  ['O’Neill', "O'NEILL"],
  ['Van-Dyke', 'VAN-DYKE'],
  ['Straße', 'STRASSE'],
  ['Łukasz', 'LUKASZ'],
  ['İbrahim', 'IBRAHIM'],
  ['Þórdís', 'THORDIS'],
  ['  Mary\u00a0 Ann\t', 'MARY ANN'],
])('%s is written %s', (name, written) => {
  expect(plainUpper(name)).toBe(written)
  expect(hasUnwritable(name)).toBe(false)
})

test('a letter with no plain form is left out, and that is told', () => {
  expect(plainUpper('Li 李')).toBe('LI')
  expect(hasUnwritable('Li 李')).toBe(true)
})

test('whatever comes in, upper-case printable ASCII comes out, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = plainUpper(text)
      expect(written).toMatch(/^[\x20-\x60\x7b-\x7e]*$/)
      expect(plainUpper(written)).toBe(written)
    }),
  )
})
