import { expect, test } from 'vitest'
import { readReconciliation, RETURN_REASONS } from '../../../shared/exports/iai-reconciliation.ts'
import { codes } from './made-up-debts.ts'

const HEADER = 'H20261120 3636001200'.replace(' ', '').padEnd(450)
const TRAILER = 'Z00000003'.padEnd(450)

/** A line with the given bytes at the given places, counted from 1. */
function line(...pieces: readonly (readonly [from: number, bytes: string])[]): string {
  const bytes = Array.from(' '.repeat(450))
  for (const [from, text] of pieces) for (const [index, byte] of [...text].entries()) bytes[from - 1 + index] = byte
  return bytes.join('')
}

function record(type: string, debtId: string, ...more: readonly (readonly [number, string])[]): string {
  return line([1, `${type}3636001200DM1D `], [18, debtId], ...more)
}

function read(...lines: readonly string[]) {
  return readReconciliation([HEADER, ...lines, TRAILER], codes)
}

function issuesOf(outcome: ReturnType<typeof readReconciliation>): readonly string[] {
  const issues = outcome.ok || outcome.error.kind !== 'invalid' ? [] : outcome.error.issues
  return issues.map(({ path, message }) => `${path}: ${message}`)
}

test('debts that are worked on and debts that come back are told apart', () => {
  expect(read(record('A1', 'B1'), record('R1', 'B2', [58, '20261105']), record('C1', 'B3'))).toEqual({
    ok: true,
    value: {
      writtenOn: '2026-11-20',
      activeDebts: ['B1'],
      returnedDebts: [{ line: 3, debtId: 'B2', returnedOn: '2026-11-05' }],
      returnedDebtors: [],
      passedOver: 2,
    },
  })
})

test('a debtor comes back with reason, compromise and dates', () => {
  const compromised = record(
    'R2', 'B2', [48, 'E900006'], [261, 'P '], [263, 'Y00000000012345'], [278, '20261030'], [286, '20260901'],
    [294, '00000000'],
  )
  const outcome = read(compromised)
  expect(outcome.ok && outcome.value.returnedDebtors).toEqual([
    {
      line: 2,
      debtId: 'B2',
      debtorId: 'E900006',
      reason: 'P',
      compromised: true,
      notCollected: 12345,
      closedOn: '2026-10-30',
      bankruptOn: '2026-09-01',
      diedOn: undefined,
      dissolvedOn: undefined,
    },
  ])
})

test('every reason of a return is understood', () => {
  for (const reason of Object.keys(RETURN_REASONS)) {
    const outcome = read(record('R2', 'B2', [261, reason]))
    expect(outcome.ok && outcome.value.returnedDebtors[0]?.reason).toBe(reason)
  }
})

test('a file of another agency, or that is damaged, is refused with every line that is wrong', () => {
  expect(
    issuesOf(
      read(
        line([1, 'A12036001200DM1D B1']),
        'A1',
        record('Q9', 'B1'),
        record('R1', 'B1', [58, '20261305']),
        record('R2', 'B1', [261, '?']),
      ),
    ),
  ).toEqual([
    'line 2: The record belongs to another agency.',
    'line 3: The record is 2 bytes long, not 450.',
    'line 4: The line is of no known record type.',
    'line 5: A date is not written as year, month and day.',
    'line 6: The reason of the return is not known.',
  ])
  expect(issuesOf(readReconciliation([], codes))).toEqual(['line 0: The file has no header.'])
})
