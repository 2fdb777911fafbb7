import { expect, test } from 'vitest'
import { iaiLine, submissionRecords } from '../../../shared/exports/iai.ts'
import { iaiErrorCodes, isIaiCode } from '../../../shared/exports/iai-error-codes.ts'
import { readRejects, type RejectFile } from '../../../shared/exports/iai-rejects.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../shared/values/money.ts'
import { codes, debtOf, iaiText, newDebts, plainDebt } from './made-up-debts.ts'

const batch = { codes, controlId: '40450001' }

/** The records of a file as they come back: each with its codes behind it, none where none are given. */
function returned(lines: readonly string[], rejected: Readonly<Record<number, string>> = {}): readonly string[] {
  return lines.map((line, index) => `${line} ${(rejected[index + 1] ?? '').padEnd(18)}  `)
}

function file(debts = [plainDebt]): readonly string[] {
  return iaiText(batch, newDebts(debts)).trimEnd().split('\n').map((line) => line.padEnd(450))
}

function read(lines: readonly string[]): RejectFile {
  const outcome = readRejects(lines)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

function issuesOf(lines: readonly string[]): readonly string[] {
  const outcome = readRejects(lines)
  const issues = outcome.ok || outcome.error.kind !== 'invalid' ? [] : outcome.error.issues
  return issues.map(({ path, message }) => `${path}: ${message}`)
}

test('records without a code were taken', () => {
  expect(read(returned(file()))).toEqual({ batches: 1, records: 5, rejections: [], batchRejections: [] })
})

test('a rejected record is told by debt, type, action and every code', () => {
  const { rejections } = read(returned(file(), { 2: '6T2176', 5: '39' }))
  expect(rejections).toEqual([
    {
      line: 2, controlId: '40450001', type: '1', action: 'A', debtId: 'B26-200006', debtorId: '', transactionId: '',
      codes: ['6T', '21', '76'], unknownCodes: [], rejectedBy: 'treasury',
    },
    {
      line: 5, controlId: '40450001', type: '2C', action: 'A', debtId: 'B26-200006', debtorId: 'E900006',
      transactionId: '', codes: ['39'], unknownCodes: [], rejectedBy: 'treasury',
    },
  ])
})

test('every code of the table is understood on every place', () => {
  const all = Object.keys(iaiErrorCodes).filter(isIaiCode)
  for (let from = 0; from < all.length; from += 9) {
    const nine = all.slice(from, from + 9)
    expect(read(returned(file(), { 3: nine.join('') })).rejections[0]?.codes).toEqual(nine)
  }
})

test('a code that is not in the table is kept, for the liaison', () => {
  const { rejections } = read(returned(file(), { 4: '6TQQ' }))
  expect(rejections[0]).toMatchObject({ codes: ['6T'], unknownCodes: ['QQ'] })
})

test('an adjustment comes back with the number of its transaction', () => {
  const parts = { principal: cents(-25_00), interest: ZERO, administrative: ZERO, penalty: ZERO }
  const adjustment = {
    kind: 'ABAL', sequence: 1, transactionId: 'ADJ000000000017', identifiedOn: date('2026-01-05'), parts,
  } as const
  const [line = ''] = submissionRecords(codes, { event: 'balance-adjusted', debt: plainDebt, adjustment }).map(iaiLine)
  const [header = '', trailer = ''] = [file()[0], `Z0000000100000000002500${'40450001'}`.padEnd(450)]
  const { rejections } = read(returned([header, line, trailer], { 2: '5E' }))
  expect(rejections[0]).toMatchObject({
    type: '5B', action: 'U', debtId: 'B26-200006', debtorId: 'E900006', transactionId: 'ADJ000000000017', codes: ['5E'],
  })
})

test('who rejected a record is told', () => {
  const by = (letter: string) => {
    const lines = returned(file(), { 2: '6T' }).map((line) => `${line.slice(0, 469)}${letter} `)
    return read(lines).rejections[0]?.rejectedBy
  }
  expect(['T', ' ', 'A', 'D', '?'].map(by)).toEqual(['treasury', 'treasury', 'data-center', 'debt-center', 'unknown'])
})

test('a code on header or trailer concerns the batch', () => {
  const { batchRejections } = read(returned(file(), { 1: '9A        40450009', 7: '6S' }))
  expect(batchRejections).toEqual([
    { line: 1, controlId: '40450001', codes: ['9A'], unknownCodes: [], wrongControlId: '40450009' },
    { line: 7, controlId: '40450001', codes: ['6S'], unknownCodes: [], wrongControlId: '' },
  ])
})

test('a file that does not hold together is refused as a whole', () => {
  const lines = returned(file([plainDebt, debtOf({ debtorId: 'E2' }, { debtId: 'B2' })]))
  expect(issuesOf([...lines.slice(0, 2), ...lines.slice(3)])).toEqual([
    "line 11: The trailer's count is not the number of records.",
  ])
  expect(issuesOf([...lines.slice(0, 1), ...lines.slice(2)])).toEqual([
    "line 11: The trailer's count is not the number of records.",
    "line 11: The trailer's total is not the sum of the records.",
  ])
  expect(issuesOf(lines.slice(0, -1))).toEqual(['line 11: The last batch has no trailer.'])
  expect(issuesOf(lines.slice(1, 2))).toEqual([
    'line 1: The record stands outside a batch.',
    'line 1: The file has no header.',
  ])
  expect(issuesOf(file())[0]).toBe('line 1: The record is 450 bytes long, not 471.')
})
