import { expect, test } from 'vitest'
import { garnishmentHearingOfficer, salaryHearingOfficial } from '../../../../shared/domain/hearing/official.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const judge = { name: 'A. Ortiz', agency: 'Department of Labor', underTreasury: false, source: 'deputy-cfo' } as const

test('an official of Treasury may not hear a salary offset case [IRM-hrg-official]', () => {
  expect(valueOf(salaryHearingOfficial(judge))).toBe('A. Ortiz')
  expect(refusedBy(salaryHearingOfficial({ ...judge, agency: 'IRS', underTreasury: true }))).toEqual([
    'IRM-hrg-official',
  ])
})

test('the way in which the official was found is recorded [CFR5-5.12-official]', () => {
  expect(refusedBy(salaryHearingOfficial({ ...judge, source: undefined }))).toEqual(['CFR5-5.12-official'])
})

test('a manager who dealt with the debt may not hear its garnishment [IRM-18.3.1-official]', () => {
  const manager = { name: 'B. Lund', qualification: 'Section chief', hasInterest: true }
  expect(refusedBy(garnishmentHearingOfficer(manager))).toEqual(['IRM-18.3.1-official'])
  expect(valueOf(garnishmentHearingOfficer({ ...manager, hasInterest: false }))).toBe('B. Lund')
})

test('the qualification of a garnishment official is noted [CFR285-11-official]', () => {
  const unknown = { name: 'B. Lund', qualification: '', hasInterest: false }
  expect(refusedBy(garnishmentHearingOfficer(unknown))).toEqual(['CFR285-11-official'])
})
