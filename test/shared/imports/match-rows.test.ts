import { describe, expect, test } from 'vitest'
import { matchRows, type KnownToCenter, type MatchedRows } from '../../../shared/imports/match-rows.ts'
import { readRow } from '../../../shared/imports/read-row.ts'
import { date } from '../../../shared/values/dates.ts'
import { aRow, type RowTexts } from './an-extract.ts'

const today = date('2026-11-22')
const NOTHING: KnownToCenter = { billNumbers: new Set(), persons: [] }

function match(rows: readonly RowTexts[], known = NOTHING): MatchedRows {
  return matchRows(
    rows.map((row, place) => readRow(place + 2, (field) => row[field], today)),
    known,
  )
}

function rejectedFields({ rejected }: MatchedRows): readonly (readonly [number, string])[] {
  return rejected.map(({ line, field }) => [line, field])
}

function knownPerson(row: RowTexts): KnownToCenter['persons'][number] {
  const read = readRow(2, (field) => row[field], today)
  if ('field' in read.found) throw new Error('A row that fits was wanted.')
  return { debtorId: 7, person: read.found.person }
}

describe('a bill number', () => {
  test('stands for one debt: of two rows with the same one, the later is rejected', () => {
    const matched = match([aRow(1), aRow(2, { BillNumber: 'B26-1001' }), aRow(3)])
    expect(rejectedFields(matched)).toEqual([[3, 'BillNumber']])
    expect(matched.accepted.map(({ line }) => line)).toEqual([2, 4])
  })

  test('is free again when the row that had it was itself rejected', () => {
    const matched = match([aRow(1, { Principal: 'abc' }), aRow(2, { BillNumber: 'B26-1001' })])
    expect(rejectedFields(matched)).toEqual([[2, 'Principal']])
    expect(matched.accepted.map(({ debt }) => debt.billNumber)).toEqual(['B26-1001'])
  })

  test('that the center has is rejected before anything else in its row is looked at', () => {
    const known = { ...NOTHING, billNumbers: new Set(['B26-1001']) }
    expect(rejectedFields(match([aRow(1, { Principal: 'abc' })], known))).toEqual([[2, 'BillNumber']])
  })
})

describe('an employee number and an SSN', () => {
  test('stand together for one person, who may have several debts', () => {
    const { EmployeeID, SSN } = aRow(1)
    const matched = match([aRow(1), aRow(2, { EmployeeID, SSN })])
    expect(matched.rejected).toEqual([])
    expect(matched.newPersons).toHaveLength(1)
    expect(matched.accepted.map(({ owner }) => owner)).toEqual([{ newPerson: 0 }, { newPerson: 0 }])
  })

  test('an employee number with another SSN is rejected', () => {
    const matched = match([aRow(1), aRow(2, { EmployeeID: aRow(1).EmployeeID })])
    expect(rejectedFields(matched)).toEqual([[3, 'EmployeeID']])
  })

  test('an SSN with another employee number is rejected', () => {
    const matched = match([aRow(1), aRow(2, { SSN: aRow(1).SSN })])
    expect(rejectedFields(matched)).toEqual([[3, 'SSN']])
  })

  test('of two different people are rejected, in the file and in the center', () => {
    const crossed = aRow(3, { EmployeeID: aRow(1).EmployeeID, SSN: aRow(2).SSN })
    expect(rejectedFields(match([aRow(1), aRow(2), crossed]))).toEqual([[4, 'EmployeeID']])
    const known = { ...NOTHING, persons: [knownPerson(aRow(1))] }
    expect(rejectedFields(match([aRow(2, { SSN: aRow(1).SSN })], known))).toEqual([[2, 'SSN']])
    expect(rejectedFields(match([aRow(2, { EmployeeID: aRow(1).EmployeeID })], known))).toEqual([[2, 'EmployeeID']])
  })

  test('of a rejected row count for nothing', () => {
    const matched = match([aRow(1, { Principal: 'abc' }), aRow(2, { SSN: aRow(1).SSN })])
    expect(rejectedFields(matched)).toEqual([[2, 'Principal']])
  })

  test('that disagree are found before a fault in a later column', () => {
    const matched = match([aRow(1), aRow(2, { SSN: aRow(1).SSN, Principal: 'abc' })])
    expect(rejectedFields(matched)).toEqual([[3, 'SSN']])
  })
})

describe('a known person', () => {
  test('keeps the address the center has, and what the extract says otherwise is told', () => {
    const known = { ...NOTHING, persons: [knownPerson(aRow(1))] }
    const matched = match([aRow(1, { Street1: '9 Elm St', EmploymentStatus: 'separated' })], known)
    expect(matched.newPersons).toEqual([])
    expect(matched.accepted[0]).toMatchObject({
      owner: { debtorId: 7 },
      differs: ['address: 9 Elm St, Beckley, WV 25801-9825', 'employment status: separated'],
    })
  })

  test('of whom the extract says the same has nothing told', () => {
    const known = { ...NOTHING, persons: [knownPerson(aRow(1))] }
    expect(match([aRow(1)], known).accepted[0]?.differs).toEqual([])
  })
})
