import { expect, test } from 'vitest'
import { stateOffset, type StateOffset } from '../../../../shared/domain/state-offset/reciprocal.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const facts: StateOffset = {
  agreementSigned: true,
  kind: 'nontax',
  debt: dollars('200.00'),
  certified: true,
  paymentType: 'vendor',
  payment: dollars('500.00'),
  takenBefore: dollars('0.00'),
  fee: dollars('15.00'),
  on: date('2026-05-04'),
}
const result = (changes: Partial<StateOffset>) => valueOf(stateOffset({ ...facts, ...changes }))
const refused = (changes: Partial<StateOffset>) => refusedBy(stateOffset({ ...facts, ...changes }))

test('a state without an agreement asks for nothing [CFR285-6-agreement]', () => {
  expect(refused({ agreementSigned: false })).toEqual(['CFR285-6-agreement'])
})

test('support has its own programs; vendor payments are open [CFR285-6-scope]', () => {
  expect(refused({ kind: 'child-support' })).toEqual(['CFR285-6-scope'])
  expect(result({}).offset).toBe(dollars('200.00'))
})

test('a state debt must be more than 25.00 and certified [CFR285-6-eligible]', () => {
  expect(refused({ debt: dollars('25.00') })).toEqual(['CFR285-6-eligible'])
  expect(refused({ certified: false })).toEqual(['CFR285-6-eligible'])
})

test('a certification for refund offset counts here too [CFR285-6-deemed]', () => {
  expect(refused({ certified: true })).toEqual([])
})

test('Federal salary, refunds and benefits are closed to states [CFR285-6-excluded]', () => {
  for (const paymentType of ['federal-salary', 'tax-refund', 'social-security', 'railroad-retirement']) {
    expect(result({ paymentType }).offset).toBe(0)
  }
})

test('a state comes after every other creditor [CFR285-6-order]', () => {
  expect(result({ payment: dollars('200.00'), takenBefore: dollars('200.00') }).offset).toBe(0)
})

test('the fee of the year is deducted; without one there is a warning [CFR285-6-fee]', () => {
  expect(result({})).toEqual({ offset: dollars('200.00'), toState: dollars('185.00') })
  expect(result({ fee: undefined }).warning).toContain('No fee')
})
