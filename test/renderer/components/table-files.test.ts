import { createElement } from 'react'
import { expect, test } from 'vitest'
import { cellText } from '../../../renderer/components/cell-text.ts'
import { clipboardText, plainTable, workbookRows } from '../../../renderer/components/table-files.ts'
import type { Column } from '../../../renderer/components/table-plan.ts'

interface Row {
  readonly name: string
  readonly total: string
  readonly on: string
  readonly days: number
}

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Person', cell: (row) => row.name },
  { id: 'total', title: 'Balance', form: 'money', cell: (row) => row.total },
  { id: 'on', title: 'Found', form: 'days', cell: (row) => row.on },
  { id: 'days', title: 'Days late', form: 'number', cell: (row) => row.days },
]

const row: Row = { name: 'Bell,\tMark', total: '1250.10', on: '2028-02-29', days: 33 }

test('a table goes to the clipboard as rows of columns parted by tabs', () => {
  expect(clipboardText(plainTable(columns, [row]))).toBe(
    'Person\tBalance\tFound\tDays late\nBell, Mark\t1250.10\t2028-02-29\t33',
  )
})

test('a workbook holds amounts as numbers with two places and days as days', () => {
  const [titles, cells] = workbookRows(columns, [row])
  expect(titles).toHaveLength(4)
  expect(cells).toEqual([
    { value: 'Bell,\tMark', type: String },
    { value: 1250.1, type: Number, format: '#,##0.00' },
    { value: new Date('2028-02-29T00:00:00Z'), type: Date, format: 'mm/dd/yyyy' },
    { value: 33, type: Number, format: '0' },
  ])
})

test('the words of a cell are those that are seen', () => {
  const unseen = createElement('span', { className: 'unseen' }, 'for a reader alone')
  const link = createElement('a', { href: '#' }, 'B26-000001', unseen)
  expect(cellText([link, createElement('small', null, 'Travel advance')])).toBe('B26-000001 Travel advance')
  expect(cellText(createElement(() => null, { amount: '12.50' }))).toBe('12.50')
  expect(cellText(null)).toBe('')
})
