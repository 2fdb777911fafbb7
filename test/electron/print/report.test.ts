import { expect, test } from 'vitest'
import { housePress } from '../../../electron/draw-demand.ts'
import { flowing, readPdf } from './read-pdf.ts'

const about = { author: 'Internal Revenue Service', dated: '2026-11-22' }

function report(rows: number) {
  return {
    title: 'Debts past day 110',
    about: 'On November 22, 2026',
    landscape: false,
    columns: [
      { label: 'Bill number', align: 'left', share: 2 },
      { label: 'Owed', align: 'right', share: 1 },
    ] as const,
    rows: Array.from({ length: rows }, (_, index) => [`B26-${index}`, `${index}.00`]),
    notes: ['Held debts are left out.'],
  }
}

test('a report is a tagged table with its title, its notes and the number of each page', async () => {
  const read = await readPdf(housePress().report(report(3), about))
  expect([read.title, read.pages.length]).toEqual(['Debts past day 110', 1])
  expect(read.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  expect(flowing(read)).toContain('Bill number Owed B26-0 0.00 B26-1 1.00 B26-2 2.00 Held debts are left out.')
  expect(flowing(read)).toContain('Page 1 of 1')
})

test('a long report repeats the header of its table on every page', async () => {
  const { pages } = await readPdf(housePress().report(report(100), about))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.filter(({ text }) => text.includes('Bill number'))).toHaveLength(pages.length)
})
