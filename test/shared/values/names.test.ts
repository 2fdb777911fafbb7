import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, givenNameKey, nameKey } from '../../../shared/values/names.ts'

describe('names are compared folded', () => {
  test.each([
    ['José Núñez', 'jose nunez'],
    ['O’Brien', 'obrien'],
    ["D'Angelo", 'dangelo'],
    ['Smith-Jones', 'smith jones'],
    ['  MARTIN   Luther, Jr. ', 'martin luther jr'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Łukasz Groß', 'lukasz gross'],
    ['İpek', 'ipek'],
    ['Nguyễn', 'nguyen'],
    ['李 明', '李 明'],
    ['---', ''],
  ])('%s is %s', (written, folded) => {
    expect(foldName(written)).toBe(folded)
  })

  test('composed and decomposed accents are the same name', () => {
    expect(foldName('Jose\u0301')).toBe(foldName('Jos\u00e9'))
  })

  test('folding what was folded changes nothing', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => foldName(foldName(text)) === foldName(text)),
      { numRuns: 300 },
    )
  })

  test('case never matters', () => {
    assert(property(string(), (text) => foldName(text.toUpperCase()) === foldName(text.toLowerCase())))
  })

  test('the keys are in the order of lists and of speech', () => {
    const person = { lastName: 'O’Brien-Núñez', firstName: 'José', middleName: 'A.' }
    expect(nameKey(person)).toBe('obrien nunez jose a')
    expect(givenNameKey(person)).toBe('jose obrien nunez')
  })
})
