import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, type CsvRecord } from '../../../shared/imports/csv.ts'

function read(text: string): { records: CsvRecord[]; openQuote: number | undefined } {
  const records: CsvRecord[] = []
  const openQuote = readCsv(text, (record) => void records.push(record))
  return { records, openQuote }
}

function fieldsOf(text: string): (readonly string[])[] {
  return read(text).records.map(({ fields }) => fields)
}

test('lines end in CR LF, in LF or in CR, and the last one may end in nothing', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    expect(fieldsOf(`a,b${end}c,d${end}`)).toEqual([['a', 'b'], ['c', 'd']])
    expect(fieldsOf(`a,b${end}c,d`)).toEqual([['a', 'b'], ['c', 'd']])
  }
})

test('a byte order mark is no part of the first field', () => {
  expect(fieldsOf('\uFEFFa,b\r\n')).toEqual([['a', 'b']])
})

test('a field in quotation marks holds commas, line breaks and doubled quotation marks', () => {
  expect(fieldsOf('"1,234.56","said ""no""","two\r\nlines"\r\nnext,,')).toEqual([
    ['1,234.56', 'said "no"', 'two\r\nlines'],
    ['next', '', ''],
  ])
})

test('a quotation mark inside a field without them stands for itself', () => {
  expect(fieldsOf('a 5" pipe,b')).toEqual([['a 5" pipe', 'b']])
})

test('records are numbered as a spreadsheet numbers them: empty lines count, lines inside a field do not', () => {
  const { records } = read('head\n\n"two\nlines"\nlast\n')
  expect(records.map(({ number, fields }) => [number, fields[0]])).toEqual([
    [1, 'head'],
    [3, 'two\nlines'],
    [4, 'last'],
  ])
})

test('text after a closing quotation mark spoils its own record alone', () => {
  const { records } = read('"a"b,c\nd,e\n')
  expect(records.map(({ spoiled }) => spoiled)).toEqual([true, false])
})

test('a quotation mark that is never closed is told with the number of its record', () => {
  expect(read('a,b\nc,"d\ne,f\n').openQuote).toBe(2)
  expect(read('a,b\n').openQuote).toBeUndefined()
})

test('an empty text has no records', () => {
  expect(read('')).toEqual({ records: [], openQuote: undefined })
  expect(read('\uFEFF')).toEqual({ records: [], openQuote: undefined })
})

const field = fc.oneof(fc.string(), fc.stringMatching(/^[a-z",\r\n é]{0,6}$/), fc.constant(''))

test('what any writer of the format wrote is read back, as another reader reads it', () => {
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(rows, (written) => {
      const quoted = written.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`))
      const text = quoted.map((row) => `${row.join(',')}\r\n`).join('')
      expect(fieldsOf(text)).toEqual(written)
      expect(fieldsOf(text)).toEqual(parse(text, { relaxColumnCount: true }))
    }),
  )
})

test('no text at all makes it fail', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab",\r\n]{0,30}$/), (text) => {
      for (const { fields } of read(text).records) expect(fields.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
