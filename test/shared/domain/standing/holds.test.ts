import { expect, test } from 'vitest'
import { collectionHeld, holdsOn } from '../../../../shared/domain/standing/holds.ts'
import { aCase, demand, on, someFacts } from './some-facts.ts'

const today = on('2026-02-10')
const heldBy = (kind: Parameters<typeof aCase>[0]) =>
  collectionHeld(holdsOn(someFacts({ letters: [demand()], cases: [aCase(kind)] }), today)).length > 0

test('nothing is collected while a review is open [IRM-11-suspend]', () => {
  expect(heldBy({ kind: 'review' })).toBe(true)
  expect(heldBy({ kind: 'review', decidedOn: on('2026-02-09'), outcome: 'upheld' })).toBe(false)
})

test('nothing is collected while a timely waiver request is open [IRM-waiv-suspend]', () => {
  expect(heldBy({ kind: 'waiver' })).toBe(true)
  expect(heldBy({ kind: 'waiver', accepted: false })).toBe(false)
})

test('nothing is collected during a hearing [IRM-hrg-suspend]', () => {
  expect(heldBy({ kind: 'hearing' })).toBe(true)
  expect(heldBy({ kind: 'hearing', decidedOn: on('2026-02-09'), outcome: 'upheld' })).toBe(false)
})

test('a hardship request alone holds nothing', () => {
  expect(heldBy({ kind: 'hardship' })).toBe(false)
})
