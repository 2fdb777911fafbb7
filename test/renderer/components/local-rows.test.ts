import { expect, test } from 'vitest'
import { localRows } from '../../../renderer/components/local-rows.ts'
import type { Column } from '../../../renderer/components/table-plan.ts'

interface Row {
  readonly name: string
  readonly total: string
  readonly on: string
}

const rows: readonly Row[] = [
  { name: 'Núñez, Ana', total: '1,250.00', on: '2026-02-05' },
  { name: 'Bell, Mark', total: '90.00', on: '2026-03-01' },
  { name: 'Okafor, Ruth', total: '90.00', on: '2026-01-09' },
  { name: 'Lim, Grace', total: '-15.00', on: '2026-03-01' },
]

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Person', sort: 'name', cell: (row) => row.name },
  { id: 'total', title: 'Balance', sort: 'total', form: 'money', cell: (row) => row.total },
  { id: 'on', title: 'Day', sort: 'on', form: 'days', cell: (row) => row.on },
]

const names = (found: readonly Row[]): string => found.map(({ name }) => name.split(',')[0]).join(' ')

test('amounts are sorted as amounts, and a further order decides among equals', () => {
  const byTotal = { by: 'total', descending: false }
  expect(names(localRows(rows, columns, [], [byTotal, { by: 'name', descending: true }]))).toBe('Lim Okafor Bell Núñez')
})

test('a text is found however it is written, an amount and a day between two bounds', () => {
  expect(names(localRows(rows, columns, [{ form: 'text', column: 'name', text: 'nunez' }], []))).toBe('Núñez')
  expect(names(localRows(rows, columns, [{ form: 'money', column: 'total', from: '0.00', to: '90.00' }], []))).toBe(
    'Bell Okafor',
  )
  const since = { form: 'days', column: 'on', from: '2026-02-01' } as const
  expect(names(localRows(rows, columns, [since], []))).toBe('Núñez Bell Lim')
  expect(names(localRows(rows, columns, [{ form: 'set', column: 'on', values: ['2026-03-01'] }], []))).toBe('Bell Lim')
})

test('every filter must hold, and without filters and orders the rows are as they came', () => {
  const both = [
    { form: 'days', column: 'on', from: '2026-02-01' },
    { form: 'money', column: 'total', to: '100.00' },
  ] as const
  expect(names(localRows(rows, columns, both, []))).toBe('Bell Lim')
  expect(localRows(rows, columns, [], [])).toEqual(rows)
})
