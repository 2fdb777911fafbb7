import { expect, test } from 'vitest'
import { arranged, AS_IT_IS, inOrder, sortedNext, type Column } from '../../../renderer/components/table-plan.ts'

const columns = ['day', 'name', 'bill', 'total'].map((id): Column<string> => ({ id, title: id, cell: () => id }))
const ids = (some: readonly Column<string>[]): string => some.map(({ id }) => id).join(' ')

test('a layout hides, orders and pins columns, and those that stay in sight come first', () => {
  expect(ids(arranged(columns, AS_IT_IS))).toBe('day name bill total')
  const layout = { order: ['total', 'day', 'name', 'bill'], hidden: ['name'], pinned: ['bill'], widths: {} }
  expect(ids(arranged(columns, layout))).toBe('bill total day')
})

test('a column that came with a newer program keeps its place after the one before it', () => {
  expect(ids(inOrder(columns, ['total', 'name']))).toBe('day total name bill')
  expect(ids(inOrder(columns, ['gone', 'bill', 'day', 'total', 'name']))).toBe('bill day total name')
})

test('a layout that hides everything hides nothing', () => {
  expect(ids(arranged(columns, { ...AS_IT_IS, hidden: ['day', 'name', 'bill', 'total'] }))).toBe('day name bill total')
})

test('a click sorts by one column and turns it over; with Shift the other orders stay', () => {
  const once = sortedNext([], 'name', false)
  expect(once).toEqual([{ by: 'name', descending: false }])
  const turned = sortedNext(once, 'name', false)
  expect(turned).toEqual([{ by: 'name', descending: true }])
  const both = sortedNext(turned, 'total', true)
  expect(both).toEqual([{ by: 'name', descending: true }, { by: 'total', descending: false }])
  const [, second] = both
  expect(sortedNext(both, 'name', true)).toEqual([{ by: 'name', descending: false }, second])
  expect(sortedNext(both, 'day', false)).toEqual([{ by: 'day', descending: false }])
})
