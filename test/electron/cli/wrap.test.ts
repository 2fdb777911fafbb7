import { expect, test } from 'vitest'
import { wrap } from '../../../electron/cli/wrap.ts'

test('a text is broken at blanks, and a word longer than a line stands by itself', () => {
  expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour')
  expect(wrap('a incomprehensible b', 5)).toBe('a\nincomprehensible\nb')
  expect(wrap('', 5)).toBe('')
})
