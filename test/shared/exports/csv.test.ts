import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCsv } from '../../../shared/exports/csv.ts'

test('rejected rows are written as a spreadsheet reads them', () => {
  expect(
    writeCsv([
      ['Line', 'Field', 'Reason'],
      [14, 'DebtType', 'There is no kind "lost-badge", or it is misspelt.'],
    ]),
  ).toBe('\uFEFFLine,Field,Reason\r\n14,DebtType,"There is no kind ""lost-badge"", or it is misspelt."\r\n')
})

test('a text that a spreadsheet would take for a formula is marked as text', () => {
  expect(writeCsv([['=HYPERLINK("x")', '+1 call', '@x', '-12.50']])).toBe(
    '\uFEFF"\'=HYPERLINK(""x"")",\'+1 call,\'@x,-12.50\r\n',
  )
})

test('every text comes back as it was', () => {
  const cells = fc.array(
    fc.stringMatching(/^[ -~\n]*$/).filter((text) => !/^[=+\-@\t]/.test(text)),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(cells, (row) => {
      const [read] = parse(writeCsv([row]), { bom: true, relax_column_count: true, skip_empty_lines: false })
      expect(read).toEqual(row)
    }),
  )
})
