import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { batchControlId, debtsAdded, iaiLine, submissionRecords } from '../../../shared/exports/iai.ts'
import type { Submission } from '../../../shared/exports/iai-facts.ts'
import { asSent } from '../../../shared/exports/iai-sent.ts'
import { date } from '../../../shared/values/dates.ts'
import { add, cents, ZERO } from '../../../shared/values/money.ts'
import { anyDebt, codes, debtOf, iaiText, newDebts, plainDebt } from './made-up-debts.ts'

const batch = { codes, controlId: '40450001' }

/** The bytes of a field as a reader of the published positions cuts them, first position 1. */
function at(line: string, from: number, to: number): string {
  return line.slice(from - 1, to)
}

function linesOf(submission: Submission): readonly string[] {
  return submissionRecords(codes, submission).map(iaiLine)
}

function kinds(submission: Submission): readonly string[] {
  return linesOf(submission).map((line) => at(line, 1, 4))
}

function newDebt(debt = plainDebt): Submission {
  return { event: 'debt-added', debt, debtorKnown: false }
}

function lineOf(submission: Submission, kind: string): string {
  return linesOf(submission).find((line) => line.startsWith(kind)) ?? ''
}

test('the debt record of the worked example comes out byte for byte', () => {
  expect(lineOf(newDebt(), 'C1')).toBe(
    (
      'C1 A3636001200DM1D B26-200006                    ' +
      ' I   A MSCC20240115202402140000000001500000000000015000' +
      `${' '.repeat(45)}N${' '.repeat(8)}` +
      '00000000012000000000000020000000000000100000000000000000'
    ).padEnd(450),
  )
})

test('a file of new debts is the golden one', () => {
  const debts = [
    plainDebt,
    { ...plainDebt, debtId: 'B26-200007', delinquencyDate: date('2024-03-01') },
    debtOf(
      {
        debtorId: 'E900011',
        taxpayerId: '911-50-3950',
        lastName: "O'Neill",
        firstName: 'Søren',
        middleName: '',
        birthDate: date('1980-07-04'),
        gender: 'M',
        address: {
          line1: '17 Rue de la République, bâtiment des finances',
          line2: 'Escalier C',
          city: 'Saint-Étienne',
          state: '',
          postalCode: '42000',
          country: 'FR',
        },
        phone: '',
      },
      { debtId: 'B26-200011', administrativeClass: 'OVP' },
    ),
  ]
  const text = iaiText(batch, newDebts(debts))
  expect(text).toBe(readFileSync(new URL('../../golden/iai-new-debts.txt', import.meta.url), 'utf8'))
})

test('a new debt of a new debtor is five records; of a debtor Treasury has, three', () => {
  expect(kinds(newDebt())).toEqual(['C1 A', 'C2 A', 'C2AA', 'C2CA', 'C3 A'])
  expect(kinds({ event: 'debt-added', debt: plainDebt, debtorKnown: true })).toEqual(['C1 A', 'C2 B', 'C3 A'])
})

test("a debtor's second debt in one file is added to the debtor of the first", () => {
  const added = [
    ...debtsAdded([
      { debt: plainDebt, debtorKnown: false },
      { debt: { ...plainDebt, debtId: 'B2' }, debtorKnown: false },
      { debt: debtOf({ debtorId: 'E2' }, { debtId: 'B3' }), debtorKnown: true },
    ]),
  ]
  expect(added.map((each) => kinds(each)[1])).toEqual(['C2 A', 'C2 B', 'C2 B'])
})

test('changes, adjustments and recalls are one record each', () => {
  const { parts } = plainDebt
  const adjustment = {
    kind: 'ABAL', sequence: 1, transactionId: 'ADJ000000000001', identifiedOn: date('2026-01-05'), parts,
  } as const
  expect(kinds({ event: 'debt-changed', debt: plainDebt })).toEqual(['C1 U'])
  expect(kinds({ event: 'name-changed', debt: plainDebt })).toEqual(['C2 U'])
  expect(kinds({ event: 'address-changed', debt: plainDebt })).toEqual(['C2CA'])
  expect(kinds({ event: 'birth-date-changed', debt: plainDebt })).toEqual(['C2AU'])
  expect(kinds({ event: 'balance-adjusted', debt: plainDebt, adjustment })).toEqual(['C5BU'])
  expect(kinds({ event: 'debt-recalled', debt: plainDebt, reason: 'forgiven' })).toEqual(['C1 L'])
  expect(kinds({ event: 'debtor-recalled', debt: plainDebt, reason: 'deceased' })).toEqual(['C2 L'])
  expect(kinds({ event: 'case-recalled', debt: plainDebt })).toEqual(['C3 L'])
})

test('a changed debt record leaves its amounts blank', () => {
  const line = lineOf({ event: 'debt-changed', debt: plainDebt }, 'C1')
  expect(at(line, 77, 104).trim()).toBe('')
  expect(at(line, 159, 214).trim()).toBe('')
})

test('a recalled debt sends zeros and its reason', () => {
  const line = lineOf({ event: 'debt-recalled', debt: plainDebt, reason: 'internal-offset' }, 'C1')
  expect(at(line, 77, 104)).toBe('0'.repeat(28))
  expect(at(line, 159, 214)).toBe('0'.repeat(56))
  expect(at(line, 253, 254)).toBe('08')
})

test('recalls of a debtor and of a case carry their codes', () => {
  const debtor = lineOf({ event: 'debtor-recalled', debt: plainDebt, reason: 'bankruptcy-stay' }, 'C2')
  const wholeCase = lineOf({ event: 'case-recalled', debt: plainDebt }, 'C3')
  expect(at(debtor, 233, 234)).toBe('03')
  expect(at(wholeCase, 65, 66)).toBe('15')
})

test('an adjustment has the debt id one place later and its sign in the first byte', () => {
  const parts = { principal: cents(-25_00), interest: cents(3_00), administrative: ZERO, penalty: ZERO }
  const adjustment = {
    kind: 'AIO', sequence: 17, transactionId: 'AIO000000000017', identifiedOn: date('2026-01-05'), parts,
  } as const
  const line = lineOf({ event: 'balance-adjusted', debt: plainDebt, adjustment }, 'C5B')
  expect(at(line, 20, 50)).toBe('LB26-200006'.padEnd(31))
  expect(at(line, 51, 65)).toBe('E900006'.padEnd(15))
  expect(at(line, 66, 107)).toBe('AIO      000000001720260105AIO000000000017')
  expect(at(line, 117, 186)).toBe('-000000000250000000000000300' + '0'.repeat(28) + '-0000000002200')
})

test('names lose accents, blanks, periods, apostrophes and hyphens; a suffix is left out', () => {
  const name = (lastName: string) => at(lineOf(newDebt(debtOf({ lastName })), 'C2 '), 77, 111).trim()
  expect(name('Núñez')).toBe('NUNEZ')
  expect(name("O'Neill")).toBe('ONEILL')
  expect(name('Van-Dyke')).toBe('VANDYKE')
  expect(name('de la Cruz')).toBe('DELACRUZ')
  expect(name('King, Jr.')).toBe('KING')
  expect(name('Jones III')).toBe('JONES')
})

test('given names keep blanks and hyphens', () => {
  const line = lineOf(newDebt(debtOf({ firstName: 'Anne-Marie Ngọc', middleName: "D'A." })), 'C2 ')
  expect(at(line, 112, 146).trim()).toBe('ANNE-MARIE NGOC')
  expect(at(line, 147, 181).trim()).toBe('DA')
})

test('the ZIP code is nine digits or five, the phone ten or nothing', () => {
  const contact = lineOf(newDebt(), 'C2C')
  expect(at(contact, 248, 256)).toBe('938880322')
  expect(at(contact, 260, 275)).toBe('P3045550126    Y')
  const address = { ...plainDebt.debtor.address, postalCode: '78767' }
  const short = lineOf(newDebt(debtOf({ address, phone: '555-01' })), 'C2C')
  expect(at(short, 248, 256)).toBe('78767    ')
  expect(at(short, 260, 275).trim()).toBe('')
})

test('an address abroad has no state and at least five places of postal code', () => {
  const address = { line1: 'Hauptstr. 1', line2: '', city: 'Köln', state: 'NW', postalCode: '', country: 'de' }
  const contact = lineOf(newDebt(debtOf({ address })), 'C2C')
  expect(at(contact, 231, 258)).toBe('KOLN             00000    DE')
})

test('a long address is broken at a blank, a long city shortened word by word', () => {
  const address = {
    ...plainDebt.debtor.address,
    line1: '123 North Martin Luther King Junior Boulevard',
    line2: 'Apt 4',
    city: 'Colorado Springs',
  }
  const contact = lineOf(newDebt(debtOf({ address })), 'C2C')
  expect(at(contact, 161, 195).trim()).toBe('123 NORTH MARTIN LUTHER KING JUNIOR')
  expect(at(contact, 196, 230).trim()).toBe('BOULEVARD APT 4')
  expect(at(contact, 231, 245).trim()).toBe('COLORADO SPGS')
})

test('a batch number is the year, the day of the year and a sequence', () => {
  expect(batchControlId(date('2024-02-14'), 1)).toBe('40450001')
  expect(batchControlId(date('2026-12-31'), 9999)).toBe('63659999')
  expect(() => batchControlId(date('2026-01-01'), 0)).toThrow('No batch')
})

test('every record has 450 bytes of printable ASCII, and the trailer counts and sums them', () => {
  fc.assert(
    fc.property(fc.array(anyDebt, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', ''), (debts, terminator) => {
      const text = iaiText(batch, newDebts(debts), terminator)
      const step = 450 + terminator.length
      const lines = Array.from({ length: text.length / step }, (_, line) => text.slice(line * step, line * step + 450))
      for (const line of lines) expect(line).toMatch(/^[HCZ][\x20-\x7e]{449}$/)
      const trailer = lines.at(-1) ?? ''
      expect(Number(at(trailer, 2, 9))).toBe(lines.length - 2)
      expect(Number(at(trailer, 10, 23))).toBe(add(...debts.map((debt) => debt.balance)))
      expect([at(lines[0] ?? '', 2, 9), at(trailer, 24, 31)]).toEqual(['40450001', '40450001'])
    }),
  )
})

test('what a reader of the published positions cuts out is what the debt says', () => {
  fc.assert(
    fc.property(anyDebt, (debt) => {
      const [debtLine = '', debtorLine = '', , contactLine = ''] = linesOf(newDebt(debt))
      const sent = asSent(debt)
      expect(at(debtLine, 20, 49).trimEnd()).toBe(debt.debtId)
      expect(at(debtLine, 61, 76)).toBe(`${debt.originationDate}${debt.delinquencyDate}`.replaceAll('-', ''))
      const amounts = [77, 91, 159, 173, 187, 201].map((from) => Number(at(debtLine, from, from + 13)))
      const { principal, interest, administrative, penalty } = debt.parts
      expect(amounts).toEqual([debt.originalAmount, debt.balance, principal, interest, administrative, penalty])
      expect(at(debtorLine, 50, 73).trimEnd()).toBe(debt.debtor.debtorId.padEnd(15) + debt.debtor.taxpayerId)
      expect(at(debtorLine, 77, 111).trimEnd()).toBe(sent.debtor.lastName)
      expect(at(contactLine, 161, 195).trimEnd()).toBe(sent.debtor.address.line1)
      expect(at(contactLine, 248, 256).trimEnd()).toBe(sent.debtor.address.postalCode)
    }),
  )
})

test('making a debt ready to be sent a second time changes nothing', () => {
  fc.assert(
    fc.property(anyDebt, (debt) => {
      expect(asSent(asSent(debt))).toEqual(asSent(debt))
    }),
  )
})
