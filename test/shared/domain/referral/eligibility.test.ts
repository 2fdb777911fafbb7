import { expect, test } from 'vitest'
import { offsetEligibility, type OffsetCandidate } from '../../../../shared/domain/referral/eligibility.ts'
import { refusedBy } from '../../answers.ts'

const debt: OffsetCandidate = {
  kind: 'nontax',
  finalDetermination: true,
  pastDue: true,
  foreclosurePending: false,
  offsetRegulation: '31 CFR part 5',
  salaryRegulation: '31 CFR 5.12',
  salaryWanted: true,
}
const refused = (changes: Partial<OffsetCandidate>) => refusedBy(offsetEligibility({ ...debt, ...changes }))

test('a past due, enforceable nontax debt is fit for offset [CFR285-5-eligible] [CFR285-2-general]', () => {
  expect(refused({})).toEqual([])
  expect(refused({ pastDue: false })).toEqual(['CFR285-5-eligible'])
  expect(refused({ foreclosurePending: true })).toEqual(['CFR285-5-eligible'])
})

test('tax and tariff debts are not [CFR285-5-debt-scope]', () => {
  expect(refused({ kind: 'internal-revenue' })).toEqual(['CFR285-5-debt-scope'])
  expect(refused({ kind: 'tariff' })).toEqual(['CFR285-5-debt-scope'])
})

test('an overpaid Social Security benefit is not handled here [CFR285-2-oasdi]', () => {
  expect(refused({ kind: 'social-security' })).toEqual(['CFR285-2-oasdi'])
})

test('an open review or a stay makes the debt unenforceable [CFR285-5-enforceable]', () => {
  expect(refused({ bar: 'review' })).toEqual(['CFR285-5-enforceable'])
  expect(refused({ bar: 'stay' })).toEqual(['CFR285-5-enforceable'])
  expect(refused({ finalDetermination: false })).toEqual(['CFR285-5-enforceable'])
})

test('a judgment that expired bars offset [CFR285-6-lasting]', () => {
  expect(refused({ bar: 'judgment-expired' })).toEqual(['CFR285-5-enforceable'])
})

test('our own regulations are named before anything is sent [CFR285-2-regulations] [CFR285-5-regs]', () => {
  expect(refused({ offsetRegulation: '' })).toEqual(['CFR285-2-regulations'])
  expect(refused({ salaryRegulation: '' })).toEqual(['CFR285-5-regs'])
  expect(refused({ salaryRegulation: '', salaryWanted: false })).toEqual([])
})
