import { expect, test } from 'vitest'
import { acceptCompromise, type Compromise } from '../../../../shared/domain/closing/compromise.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const compromise: Compromise = {
  basis: 'unable-to-pay',
  principal: dollars('5000.00'),
  balance: dollars('5200.00'),
  offered: dollars('3000.00'),
  on: date('2026-08-03'),
  inInstallments: false,
  reinstatedOnDefault: false,
  financialStatement: true,
  supervisorApproved: true,
  counselApprovedOn: date('2026-07-20'),
}

test('less than the whole is accepted only with counsel’s approval [CFR5-5.7-compromise]', () => {
  expect(valueOf(acceptCompromise(compromise))).toBe(dollars('3000.00'))
  expect(refusedBy(acceptCompromise({ ...compromise, counselApprovedOn: undefined }))).toEqual(['CFR5-5.7-compromise'])
  expect(refusedBy(acceptCompromise({ ...compromise, supervisorApproved: false }))).toEqual(['CFR5-5.7-compromise'])
})

test('a compromise has a basis, and inability is proved by a statement [CFR5-5.7-compromise]', () => {
  expect(refusedBy(acceptCompromise({ ...compromise, basis: undefined }))).toEqual(['CFR5-5.7-compromise'])
  expect(refusedBy(acceptCompromise({ ...compromise, financialStatement: false }))).toEqual(['CFR5-5.7-compromise'])
  expect(refusedBy(acceptCompromise({ ...compromise, basis: 'doubt', financialStatement: false }))).toEqual([])
})

test('a compromise in installments brings the whole back on default [CFR5-5.7-compromise]', () => {
  expect(refusedBy(acceptCompromise({ ...compromise, inInstallments: true }))).toEqual(['CFR5-5.7-compromise'])
})

test('over 100,000 of principal Justice approves [CFR5-5.16-100k]', () => {
  const large = { ...compromise, principal: dollars('100000.01'), balance: dollars('100000.01') }
  expect(refusedBy(acceptCompromise(large))).toEqual(['CFR5-5.16-100k'])
  expect(refusedBy(acceptCompromise({ ...large, justiceApprovedOn: date('2026-07-30') }))).toEqual([])
})
