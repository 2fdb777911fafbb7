import { expect, test } from 'vitest'
import { dayColumn, moneyColumn } from '../../../renderer/components/columns.tsx'
import { localRows } from '../../../renderer/components/local-rows.ts'
import { localColumns } from '../../../renderer/components/table-plan.ts'

interface Row {
  readonly owed?: string
  readonly due?: string
}

const columns = localColumns<Row>([
  moneyColumn('owed', 'Owed', ({ owed }) => owed),
  dayColumn('due', 'Due', ({ due }) => due),
])

test('amounts stand in the order of their worth, not of their digits', () => {
  const rows = [{ owed: '1000.00' }, { owed: '200.00' }, {}, { owed: '30.00' }]
  const sorted = localRows(rows, columns, [], [{ by: 'owed', descending: true }])
  expect(sorted.map(({ owed }) => owed)).toEqual(['1000.00', '200.00', '30.00', undefined])
})

test('days stand in the order of the calendar and are filtered between two of them', () => {
  const rows = [{ due: '2026-11-02' }, { due: '2025-12-31' }, { due: '2026-02-28' }]
  const between = [{ column: 'due', form: 'days' as const, from: '2026-01-01' }]
  const sorted = localRows(rows, columns, between, [{ by: 'due', descending: false }])
  expect(sorted.map(({ due }) => due)).toEqual(['2026-02-28', '2026-11-02'])
})
