import { expect, test } from 'vitest'
import { putAnswers } from '../../../electron/cli/references.ts'

const answers = new Map<string, unknown>([
  ['p1', { debtId: 7, letters: [{ letterId: 3 }], nothing: null }],
  ['a.b', { x: 1 }],
])

test('a reference stands for what the answer of that id holds there', () => {
  const input = {
    debtId: { $ref: 'p1.debtId' },
    list: [{ $ref: 'p1.letters.0.letterId' }, 'text'],
    deep: { a: { $ref: 'a.b.x' } },
  }
  expect(putAnswers(input, answers)).toEqual({ ok: true, value: { debtId: 7, list: [3, 'text'], deep: { a: 1 } } })
})

test('a reference without a path stands for the whole answer, and one to null for null', () => {
  expect(putAnswers({ all: { $ref: 'a.b' }, none: { $ref: 'p1.nothing' } }, answers)).toEqual({
    ok: true,
    value: { all: { x: 1 }, none: null },
  })
})

test.each(['p2.debtId', 'p1.debt', 'p1.letters.9', 'p1.debtId.more', 'p1.constructor', 'p1.letters.length.x'])(
  'a reference to nothing, %s, is refused by name',
  (reference) => {
    expect(putAnswers({ at: { $ref: reference } }, answers)).toMatchObject({
      ok: false,
      error: { kind: 'invalid', issues: [{ path: '$ref', message: expect.stringContaining(reference) }] },
    })
  },
)

test('an object that holds more than a reference is left as it is', () => {
  const input = { at: { $ref: 'p1.debtId', more: 1 }, other: { $ref: 5 } }
  expect(putAnswers(input, answers)).toEqual({ ok: true, value: input })
})
