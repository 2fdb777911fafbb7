import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullName, windowAddress, type Addressee } from '../../../shared/letters/window-address.ts'

const someone: Addressee = {
  firstName: 'Ana',
  middleName: 'M',
  lastName: 'Núñez',
  street1: '3112 Oak Ave',
  street2: '',
  city: 'Beckley',
  state: 'WV',
  zip: '25801-9825',
}

test('a name is written as it is, with a point after an initial', () => {
  expect(fullName(someone)).toBe('Ana M. Núñez')
  expect(fullName({ ...someone, middleName: 'María' })).toBe('Ana María Núñez')
  expect(fullName({ ...someone, middleName: '' })).toBe('Ana Núñez')
})

test('an address is in capitals, a line for each part that there is', () => {
  expect(windowAddress(someone)).toEqual({
    lines: ['ANA M NÚÑEZ', '3112 OAK AVE', 'BECKLEY WV 25801-9825'],
    size: 11,
  })
})

test('a longer address is set smaller before it is broken into more lines than fit', () => {
  const long = windowAddress({
    ...someone,
    firstName: 'Anne-Marie-Josephine-Bartholomea-Lu',
    lastName: 'Featherstonehaugh-Cholmondeley-Smyt',
    street2: 'Unit 7',
  })
  expect(long.size).toBe(9)
  expect(long.lines).toEqual([
    'ANNE-MARIE-JOSEPHINE-BARTHOLOMEA-LU',
    'M',
    'FEATHERSTONEHAUGH-CHOLMONDELEY-SMYT',
    '3112 OAK AVE',
    'UNIT 7',
    'BECKLEY WV 25801-9825',
  ])
})

test('no letter of an address is ever lost, and no line is longer than the window', () => {
  const word = fc.string({ minLength: 1, maxLength: 35, unit: fc.constantFrom(...'abÉñọ’-ZW1') })
  fc.assert(
    fc.property(word, word, fc.array(word, { minLength: 1, maxLength: 3 }), (firstName, lastName, street) => {
      const to = { ...someone, firstName, lastName, street1: street.join(' ').slice(0, 60) }
      const { lines } = windowAddress(to)
      const wanted = [firstName, to.middleName, lastName, to.street1, 'Beckley WV 25801-9825'].join('')
      const bare = (text: string): string => text.toUpperCase().replace(/\s/g, '')
      expect(bare(lines.join(''))).toBe(bare(wanted))
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(41)
    }),
  )
})
