import { describe, expect, test } from 'vitest'
import { FIELD_RULES } from '../../../shared/imports/field-rules.ts'
import { IMPORT_FIELDS, type ImportField } from '../../../shared/imports/import-fields.ts'
import { readRow } from '../../../shared/imports/read-row.ts'
import { date } from '../../../shared/values/dates.ts'
import { aRow, type RowTexts } from './an-extract.ts'

const today = date('2026-11-22')

function found(changed: Partial<RowTexts>): ReturnType<typeof readRow>['found'] {
  const row = aRow(1, changed)
  return readRow(2, (field) => row[field], today).found
}

function faultyField(field: ImportField, text: string): string | undefined {
  const read = found({ [field]: text })
  return 'field' in read ? read.field : undefined
}

function kept(field: ImportField, text: string): unknown {
  const read = found({ [field]: text })
  if ('field' in read) return read
  return { ...read.person, ...read.debt }
}

/** Texts that do not fit, by field. */
const UNFIT: Readonly<Record<ImportField, readonly string[]>> = {
  BillNumber: ['', ' ', '=1+1', '-B26', 'B26,1', 'B26-1\u0007', 'B'.repeat(31), 'B26_', 'Bé1'],
  EmployeeID: ['', '@E1', 'E'.repeat(21), 'E1;2'],
  SSN: [
    '', '12345', '000-12-3456', '666-12-3456', '900-00-3456', '900-12-0000', '90-012-3456', '900 12 3456', '900-123456',
    '9001234567', 'abc-de-fghi', '٩٠٠١٢٣٤٥٦',
  ],
  LastName: ['', '=cmd|calc', '123', '.', 'Smith<b>', 'Sm\u0000ith', 'Smith\u202E', 'N'.repeat(36), '+1', 'A\tB'],
  FirstName: ['', '@SUM(A1)', '7', 'Ana\u200B'],
  MiddleInitial: ['7', '=A1', '/'],
  Street1: ['', '=HYPERLINK("x")', '+1 Oak', '12 Oak\nAve', 'S'.repeat(61)],
  Street2: ['@unit', 'U'.repeat(61)],
  City: ['', '12345', '=A'],
  State: ['', 'ZZ', 'wv', 'W', 'WVA', 'XX'],
  ZIP: ['', 'ABCDE', '2580', '258011', '25801-98', '258019825', '00000', '25801-98255'],
  Email: ['ana', 'ana@', '@example.gov', 'a b@example.gov', 'ana@example', '=a@b.gov', 'ana@@example.gov'],
  Phone: ['12345', 'call me', '=304', '304-555-0112-304-555-0112', '+'],
  EmploymentStatus: ['', 'unknown', 'Active', 'fired'],
  PayFrequency: ['', 'yearly', 'bi-weekly'],
  DebtType: ['', 'parking-fine', 'toString', 'Salary-Overpayment'],
  Principal: [
    '', 'abc', '-50.00', '12.345', '0.00', '1e3', '12', '12.5', '$12.00', '1,23.45', '12,34.56', '1234,56', '.50',
    '9,999,999,999,999.00', '٥.٠٠', '1.234.56', '(5.00)', '-0.00',
  ],
  DiscoveryDate: [
    '', '2026-02-30', '13/45/2026', '2031-01-01', '2026-11-23', '29.07.2026', '2026-7-29', '7/29/2026', '02/29/2026',
    '2026-13-01', '0000-00-00', '2026-07-29T00:00',
  ],
  CauseStart: ['2026-02-30', 'May 2026', '2026-07-30', '2031-01-01'],
  CauseEnd: ['2026-04-30', '31/12/2026', '2026-11-23'],
  Description: ['', '=cmd', '@SUM(1)', '-1+1', 'D'.repeat(301), 'a\u0000b', 'two\nlines'],
}

/** Texts that fit though they look odd, and how they are kept. */
const FIT: readonly (readonly [ImportField, string, Readonly<Record<string, unknown>>])[] = [
  ['BillNumber', ' B26/10.1 a_2 ', { billNumber: 'B26/10.1 a_2' }],
  ['SSN', '900-12-3456', { ssn: '900123456' }],
  ['SSN', '900123456', { ssn: '900123456' }],
  ['LastName', 'Nguye\u0302\u0303n', { lastName: 'Nguyễn' }],
  ['LastName', "D'Arcy-O’Neill, Jr.", { lastName: "D'Arcy-O’Neill, Jr." }],
  ['LastName', 'Sørensen', { lastName: 'Sørensen' }],
  ['LastName', '李', { lastName: '李' }],
  ['FirstName', 'Anne Marie', { firstName: 'Anne Marie' }],
  ['MiddleInitial', ' ', { middleName: '' }],
  ['MiddleInitial', 'J.', { middleName: 'J.' }],
  ['State', 'AE', { state: 'AE' }],
  ['State', 'PR', { state: 'PR' }],
  ['ZIP', '00918', { zip: '00918' }],
  ['Email', '', { email: '' }],
  ['Phone', '+1 (304) 555-0112 ext. 12', { phone: '+1 (304) 555-0112 ext. 12' }],
  ['Principal', '0.01', { principal: 1 }],
  ['Principal', '12,341.97', { principal: 1_234_197 }],
  ['Principal', '9791.38', { principal: 979_138 }],
  ['DiscoveryDate', '11/22/2026', { discoveredOn: '2026-11-22' }],
  ['CauseEnd', '', { cause: 'Overtime paid twice' }],
  ['Description', 'Voucher 88231 audit, lodging "disallowed"', { cause: 'Voucher 88231 audit, lodging "disallowed"' }],
]

describe.each(IMPORT_FIELDS)('%s', (name) => {
  test.each(UNFIT[name].map((text) => ({ text, shown: JSON.stringify(text.slice(0, 40)) })))(
    'is refused as $shown',
    ({ text }) => {
      expect(faultyField(name, text)).toBe(name)
    },
  )
})

test.each(FIT)('%s may be written %j', (field, text, expected) => {
  expect(kept(field, text)).toMatchObject(expected)
})

test('the fields that may stay empty are those that have no say in a debt', () => {
  const optional = IMPORT_FIELDS.filter((field) => FIELD_RULES[field].optional === true)
  expect(optional).toEqual(['MiddleInitial', 'Street2', 'Email', 'Phone', 'CauseStart', 'CauseEnd'])
  for (const field of optional) expect(faultyField(field, '')).toBeUndefined()
})

test('a row is rejected for the first field, in the order of the columns, that does not fit', () => {
  expect(found({ Principal: 'abc', SSN: '12345', Description: '' })).toMatchObject({ field: 'SSN' })
  expect(found({ Principal: 'abc', DiscoveryDate: '2031-01-01' })).toMatchObject({ field: 'Principal' })
})

test('no reason repeats what the field holds, which after a mapping gone wrong may be an SSN', () => {
  for (const field of IMPORT_FIELDS) {
    for (const text of ['900-99-3456', '900993456', '900-99-345', '=900993456']) {
      const read = found({ [field]: text })
      expect('reason' in read && read.reason.includes('900'), field).toBe(false)
    }
  }
})

test.each(['Street1', 'Street2', 'Email', 'Phone', 'Description'] as const)(
  '%s may not carry the SSN, with hyphens or without, since letters may show it',
  (field) => {
    expect(faultyField(field, 'ask for 900-12-1001 there')).toBe(field)
    expect(faultyField(field, 'x900121001')).toBe(field)
  },
)

test('a bill number or an employee number made of the SSN is refused', () => {
  expect(found({ BillNumber: '900-12-1001' })).toMatchObject({ field: 'BillNumber' })
  expect(found({ EmployeeID: 'E900121001' })).toMatchObject({ field: 'SSN' })
})

test('a row that cannot be told apart has numbers that match nobody', () => {
  const row = aRow(1, { EmployeeID: '' })
  const { billNumber, employeeId, ssn } = readRow(2, (field) => row[field], today)
  expect({ billNumber, employeeId, ssn }).toEqual({ billNumber: 'B26-1001', employeeId: '', ssn: '' })
})
