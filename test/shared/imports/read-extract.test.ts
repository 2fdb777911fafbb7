import { describe, expect, test } from 'vitest'
import { readExtract, type Extract } from '../../../shared/imports/read-extract.ts'
import { date } from '../../../shared/values/dates.ts'
import type { Mapping } from '../../../shared/imports/import-fields.ts'
import { anExtract, aRow } from './an-extract.ts'

const today = date('2026-11-22')

function sentence(content: string, mapping?: Mapping): string | undefined {
  const read = readExtract(content, mapping, today)
  return read.ok || read.error.kind !== 'invalid' ? undefined : read.error.issues[0]?.message
}

function extract(content: string, mapping?: Mapping): Extract {
  const read = readExtract(content, mapping, today)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('a file that cannot be read as a whole is refused in one sentence', () => {
  const good = anExtract(aRow(1))
  test.each([
    ['empty', '', 'The file is empty.'],
    ['only a byte order mark', '\uFEFF', 'The file is empty.'],
    ['blank lines', '\r\n\r\n', 'The file is empty.'],
    ['a header alone', good.split('\r\n')[0] ?? '', 'The file has a header and no rows.'],
    ['UTF-16 read as UTF-8', 'B\0i\0l\0l\0', /UTF-16 or a workbook/],
    ['an open quotation mark', `${good}"open`, /line 3 is never closed/],
    ['semicolons', good.replaceAll(',', ';'), /separated by another sign than a comma/],
    ['two columns of one name', good.replace('EmployeeID', 'BillNumber'), /two columns named BillNumber/],
  ])('%s', (_what, content, expected) => {
    expect(sentence(content)).toMatch(expected)
  })

  test('one without a header is refused without repeating its first line, which is a person', () => {
    const body = anExtract(aRow(1)).split('\r\n').slice(1).join('\r\n')
    const read = readExtract(body, undefined, today)
    expect(JSON.stringify(read)).toContain('must name its columns')
    expect(JSON.stringify(read)).not.toContain('900-12')
  })
})

describe('the columns', () => {
  test('are found by name, whatever their case, order, spaces and underscores', () => {
    const content = 'employee_id,Bill Number\r\nE1,B1\r\n'
    expect(extract(content).columns.mapping).toEqual({ EmployeeID: 'employee_id', BillNumber: 'Bill Number' })
  })

  test('that are missing are named, and no row is read', () => {
    const { columns, rows, count } = extract(anExtract(aRow(1)).replace('SSN', 'Number').replace('ZIP', 'Postcode'))
    expect(columns.missing).toEqual(['SSN', 'ZIP'])
    expect({ rows, count }).toEqual({ rows: [], count: 1 })
  })

  test('a mapping reads a field from a column of any name', () => {
    const content = anExtract(aRow(1)).replace('SSN', 'Number')
    const named = extract(content).columns.mapping
    const { columns, rows } = extract(content, { ...named, SSN: 'Number' })
    expect(columns.missing).toEqual([])
    expect(rows[0]?.ssn).toBe('900121001')
  })

  test('a mapping to a column that is not there is refused', () => {
    expect(sentence(anExtract(aRow(1)), { SSN: 'Social' })).toBe('The file has no column of the name mapped to SSN.')
  })

  test('that no field is read from do no harm', () => {
    const content = 'Extra,BillNumber\r\nx,B1\r\n'
    expect(extract(content).columns.names).toEqual(['Extra', 'BillNumber'])
  })
})

describe('a row', () => {
  test('with another number of columns than the header is rejected, and the next is read', () => {
    const lines = anExtract(aRow(1), aRow(2), aRow(3)).split('\r\n')
    const content = [lines[0], `${lines[1]},more`, lines[2]?.replace(/,[^,]*$/, ''), lines[3], ''].join('\r\n')
    const { rows } = extract(content)
    expect(rows.map(({ line, found }) => [line, 'field' in found ? found.reason : 'fits'])).toEqual([
      [2, 'The row has 22 columns; the header has 21.'],
      [3, 'The row has 20 columns; the header has 21.'],
      [4, 'fits'],
    ])
  })

  test('with text after a closing quotation mark is rejected', () => {
    const content = anExtract(aRow(1)).replace('"1,234.56"', '"1,234.56"x')
    expect(extract(content).rows[0]?.found).toMatchObject({ field: 'row' })
  })

  test('with a zero or a lost letter in a field is rejected for that field alone', () => {
    const content = anExtract(aRow(1, { City: 'Beck\0ley' }), aRow(2, { LastName: 'N\uFFFD\uFFFDez' }), aRow(3))
    expect(extract(content).rows.map(({ found }) => ('field' in found ? found.field : 'fits'))).toEqual([
      'City',
      'LastName',
      'fits',
    ])
  })

  test('that is blank is not a row', () => {
    expect(extract(`${anExtract(aRow(1))}\r\n  \r\n`).count).toBe(1)
  })
})
