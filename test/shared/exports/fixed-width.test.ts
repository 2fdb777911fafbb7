import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defineLayout, readRecord, writeRecord } from '../../../shared/exports/fixed-width.ts'
import { addDays, date } from '../../../shared/values/dates.ts'
import { cents } from '../../../shared/values/money.ts'

const source = 'made up'

const sample = defineLayout('sample', 70, [
  { from: 1, length: 2, name: 'mark', kind: 'constant', value: 'X ', source },
  { from: 5, length: 10, name: 'name', kind: 'text', source },
  { from: 15, length: 9, name: 'number', kind: 'digits', source },
  { from: 24, length: 4, name: 'count', kind: 'count', source },
  { from: 28, length: 14, name: 'amount', kind: 'money', source },
  { from: 42, length: 14, name: 'change', kind: 'signed-money', source },
  { from: 56, length: 8, name: 'day', kind: 'date', source },
  { from: 64, length: 2, name: 'reason', kind: 'digits', optional: true, source },
])

const values = {
  name: 'JONES',
  number: '012345678',
  count: 7,
  amount: cents(150_00),
  change: cents(-25_00),
  day: date('2024-02-14'),
  reason: undefined,
}

test('each kind of field is justified and filled in its own way', () => {
  expect(writeRecord(sample, values)).toBe(
    'X   JONES     012345678000700000000015000-000000000250020240214       ',
  )
})

test('a record is read back by the rows that wrote it', () => {
  expect(readRecord(sample, writeRecord(sample, values))).toEqual({ ok: true, values })
})

test('whatever is written is read back the same, at exactly its length', () => {
  const anyValues = fc.record({
    name: fc.stringMatching(/^[A-Z]?[ -~]{0,8}[!-~]$/),
    number: fc.stringMatching(/^\d{9}$/),
    count: fc.integer({ min: 0, max: 9999 }),
    amount: fc.integer({ min: 0, max: 99_999_999_999_999 }).map(cents),
    change: fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }).map(cents),
    day: fc.integer({ min: -20_000, max: 80_000 }).map((days) => addDays(date('1970-01-01'), days)),
    reason: fc.option(fc.stringMatching(/^\d\d$/), { nil: undefined }),
  })
  fc.assert(
    fc.property(anyValues, (any) => {
      const line = writeRecord(sample, any)
      expect(line).toHaveLength(70)
      expect(readRecord(sample, line)).toEqual({ ok: true, values: any })
    }),
  )
})

test('nothing is ever cut off: what does not fit is a defect', () => {
  expect(() => writeRecord(sample, { ...values, name: 'TOO LONG A NAME' })).toThrow('name does not fit 10 bytes')
  expect(() => writeRecord(sample, { ...values, number: '1234' })).toThrow('number does not fit')
  expect(() => writeRecord(sample, { ...values, count: 10_000 })).toThrow('count does not fit')
  expect(() => writeRecord(sample, { ...values, amount: cents(-1) })).toThrow('amount does not fit')
  expect(() => writeRecord(sample, { ...values, name: 'NÚÑEZ' })).toThrow('name does not fit')
  expect(() => writeRecord(sample, { ...values, number: '' })).toThrow('number is missing')
})

test('every field that is not of its form is named, and nothing else', () => {
  const line = writeRecord(sample, values)
  const spoilt = `Y ${line.slice(2, 27)}00000A00015000${line.slice(41, 55)}20240230${line.slice(63)}`
  expect(readRecord(sample, spoilt)).toEqual({
    ok: false,
    problems: [
      { field: 'mark', message: 'mark should be "X ".' },
      { field: 'amount', message: 'amount is not of the form money.' },
      { field: 'day', message: 'day is not of the form date.' },
    ],
  })
})

test('bytes that no row names must be blank, unless the layout ignores them', () => {
  const line = `${writeRecord(sample, values).slice(0, 66)}?   `
  expect(readRecord(sample, line)).toEqual({
    ok: false,
    problems: [{ field: 'unnamed', message: 'Bytes 66-70 should be blank.' }],
  })
  const lenient = defineLayout('lenient', 70, sample.fields, 'ignored')
  expect(readRecord(lenient, line).ok).toBe(true)
})

test('a record of another length is not read at all', () => {
  expect(readRecord(sample, 'X')).toEqual({
    ok: false,
    problems: [{ field: 'record', message: 'The record is 1 bytes long, not 70.' }],
  })
})

test('a field that must be there may not be blank', () => {
  const line = writeRecord(sample, values)
  expect(readRecord(sample, `${line.slice(0, 55)}        ${line.slice(63)}`)).toEqual({
    ok: false,
    problems: [{ field: 'day', message: 'day is blank.' }],
  })
})

test('a table whose rows overlap or run past the end is refused', () => {
  const row = { name: 'a', kind: 'text', source } as const
  const twice = [{ ...row, from: 1, length: 4 }, { ...row, from: 4, length: 2, name: 'b' }]
  expect(() => defineLayout('bad', 10, twice)).toThrow('inside another field')
  expect(() => defineLayout('bad', 10, [{ ...row, from: 8, length: 4 }])).toThrow('longer than 10')
  const constant = { from: 1, length: 2, name: 'c', kind: 'constant', value: 'X', source } as const
  expect(() => defineLayout('bad', 10, [constant])).toThrow('must be 2 bytes')
})
