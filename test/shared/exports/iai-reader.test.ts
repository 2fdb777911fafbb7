import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReferredDebt } from '../../../shared/exports/iai-facts.ts'
import {
  isIaiRecord, readIaiLine, startComparison, startReading, type IaiReport,
} from '../../../shared/exports/iai-reader.ts'
import { iaiRecordType } from '../../../shared/exports/iai-records.ts'
import { add, cents } from '../../../shared/values/money.ts'
import { anyDebt, codes, iaiText, newDebts, plainDebt } from './made-up-debts.ts'

const batch = { codes, controlId: '40450001' }

function linesOf(debts: readonly ReferredDebt[]): readonly string[] {
  return iaiText(batch, newDebts(debts)).split('\n').slice(0, -1)
}

function read(lines: readonly string[]): IaiReport {
  const reading = startReading()
  for (const line of lines) reading.take(line)
  return reading.finish()
}

function compare(lines: readonly string[], debts: readonly ReferredDebt[]): IaiReport {
  const comparison = startComparison(batch, newDebts(debts))
  for (const line of lines) comparison.take(line)
  return comparison.finish()
}

function messages(report: IaiReport): readonly string[] {
  return report.problems.map((problem) => `${problem.line}: ${problem.message}`)
}

/** The line with other bytes from a position on, counted from 1. */
function overwrite(line: string, from: number, bytes: string): string {
  return line.slice(0, from - 1) + bytes + line.slice(from - 1 + bytes.length)
}

test('whatever is written is read back sound and equal to the facts', () => {
  fc.assert(
    fc.property(fc.array(anyDebt, { maxLength: 5 }), (debts) => {
      const lines = linesOf(debts)
      expect(compare(lines, debts)).toEqual({
        lines: lines.length,
        batches: 1,
        debts: debts.length,
        total: add(...debts.map((debt) => debt.balance)),
        problems: [],
        problemCount: 0,
      })
    }),
  )
})

test('any one changed byte of a debt is noticed', () => {
  const lines = linesOf([plainDebt])
  const written = fc.integer({ min: 0, max: lines.length * 450 - 1 })
  fc.assert(
    fc.property(written, (position) => {
      const changed = [...lines]
      const line = Math.floor(position / 450)
      const before = changed[line] ?? ''
      const other = before[position % 450] === '7' ? '8' : '7'
      changed[line] = overwrite(before, (position % 450) + 1, other)
      expect(compare(changed, [plainDebt]).problemCount).toBeGreaterThan(0)
    }),
  )
})

test('a trailer that counts or sums wrong is noticed', () => {
  const lines = linesOf([plainDebt])
  const trailer = lines.at(-1) ?? ''
  expect(messages(read([...lines.slice(0, -1), overwrite(trailer, 2, '00000004')]))).toEqual([
    "7: The trailer's count is not the number of records.",
  ])
  expect(messages(read([...lines.slice(0, -1), overwrite(trailer, 10, '00000000015001')]))).toEqual([
    "7: The trailer's total is not the sum of the records.",
  ])
})

test('header, details and trailer must carry the same codes', () => {
  const [header = '', debt = '', ...rest] = linesOf([plainDebt])
  expect(messages(read([header, overwrite(debt, 5, '20'), ...rest]))).toEqual([
    '2: The FAST code is not the one of the header.',
  ])
  expect(messages(read([overwrite(header, 2, '40450002'), debt, ...rest]))).toEqual([
    '7: Trailer and header have different batch ids.',
  ])
})

test('a file needs a header first and a trailer last', () => {
  const lines = linesOf([plainDebt])
  expect(messages(read([]))).toEqual(['0: The file has no header.'])
  expect(messages(read(lines.slice(0, -1)))).toEqual(['6: The last batch has no trailer.'])
  expect(messages(read(lines.slice(1, 2)))).toEqual([
    '1: The record stands outside a batch.',
    '1: The file has no header.',
  ])
})

test('a file of several batches is read batch by batch', () => {
  const report = read([...linesOf([plainDebt]), ...linesOf([plainDebt, plainDebt])])
  expect(report).toMatchObject({ batches: 2, debts: 3, total: cents(450_00), problemCount: 0 })
})

test('a record that is missing, in excess or different is told by its line and field', () => {
  const lines = linesOf([plainDebt])
  const other = { ...plainDebt, originalAmount: cents(200_00) }
  expect(messages(compare(lines, [other]))).toEqual([
    '2: The field originalAmount of record 1 is not what the books say.',
  ])
  expect(messages(compare(lines, [plainDebt, other])).at(-1)).toBe(
    '7: The file ends before every record the facts give.',
  )
  expect(messages(compare([...lines, ...lines], [plainDebt])).at(0)).toBe(
    '8: The file has a record that the facts do not give.',
  )
})

test('no message ever holds a taxpayer identification number', () => {
  const lines = linesOf([plainDebt]).map((line) => line.replace('906504347', '9065O4347'))
  expect(messages(compare(lines, [plainDebt])).join(' ')).not.toMatch(/9065/)
})

test('a report stops listing after a hundred problems and counts on', () => {
  const report = read(Array.from({ length: 500 }, () => 'nonsense'))
  expect(report.problems).toHaveLength(100)
  expect(report.problemCount).toBe(501)
})

test('a line of an unknown type is no record', () => {
  expect(iaiRecordType('C9 ')).toBeUndefined()
  expect(readIaiLine('?')).toEqual(['The line is of no known record type.'])
  const [, debt = ''] = linesOf([plainDebt])
  const record = readIaiLine(debt)
  expect(isIaiRecord(record) && record.type).toBe('1')
})
