import { expect, test } from 'vitest'
import { transferExcepted } from '../../../../shared/domain/referral/transfer-exceptions.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

test('litigation, a contractor or a debt center except a debt from transfer [CFR285-12-exceptions]', () => {
  expect(valueOf(transferExcepted({ kind: 'none' }))).toBe(false)
  expect(valueOf(transferExcepted({ kind: 'private-contractor' }))).toBe(true)
  expect(valueOf(transferExcepted({ kind: 'debt-center' }))).toBe(true)
})

test('a bankruptcy counts as litigation [CFR285-12-litigation]', () => {
  expect(valueOf(transferExcepted({ kind: 'litigation', how: 'bankruptcy' }))).toBe(true)
})

test('a sale within a year, or on an approved schedule, excepts [CFR285-12-sale]', () => {
  const sale = { kind: 'sale', eligibleOn: date('2026-04-01'), approvedSchedule: false } as const
  expect(valueOf(transferExcepted({ ...sale, saleOn: date('2027-03-31') }))).toBe(true)
  expect(valueOf(transferExcepted({ ...sale, saleOn: date('2027-04-02') }))).toBe(false)
  expect(valueOf(transferExcepted({ ...sale, saleOn: date('2027-04-02'), approvedSchedule: true }))).toBe(true)
})

test('internal offset excepts when it collects all within three years of delinquency [CFR285-12-internal-3y]', () => {
  const offset = { kind: 'internal-offset', delinquencyDate: date('2026-04-01') } as const
  expect(valueOf(transferExcepted({ ...offset, fullyCollectedOn: date('2029-03-31') }))).toBe(true)
  expect(valueOf(transferExcepted({ ...offset, fullyCollectedOn: date('2029-05-01') }))).toBe(false)
})

test('exempt classes and debts serviced by third parties stay away [CFR285-12-exempt-class]', () => {
  expect(valueOf(transferExcepted({ kind: 'exempt-class' }))).toBe(true)
  expect(valueOf(transferExcepted({ kind: 'third-party-serviced' }))).toBe(true)
})

test('the debt of a foreign state need not be referred [CFR285-5-foreign]', () => {
  expect(valueOf(transferExcepted({ kind: 'foreign-sovereign' }))).toBe(true)
})
