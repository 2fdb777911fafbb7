import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDifferences } from '../../../shared/values/line-differences.ts'

test('a changed line is removed and added, and the others stay', () => {
  expect(lineDifferences('a\nb\nc', 'a\nx\nc\nd')).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'removed', text: 'b' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: 'c' },
    { kind: 'added', text: 'd' },
  ])
})

const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })

test('what is not added gives the one text back, and what is not removed the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = lineDifferences(before.join('\n'), after.join('\n'))
      const textOf = (left: 'added' | 'removed') => lines.filter(({ kind }) => kind !== left).map(({ text }) => text)
      expect(textOf('added')).toEqual(before)
      expect(textOf('removed')).toEqual(after)
    }),
  )
})
