import { expect, test } from 'vitest'
import {
  passportDenied, submitForPaymentOffset, submitForRefundOffset, type SupportDebt,
} from '../../../../shared/domain/support/submission.ts'
import { STATES } from '../../../../shared/law/states.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy } from '../../answers.ts'

const today = date('2026-05-04')
const debt: SupportDebt = {
  state: 'WV',
  amount: dollars('25.00'),
  pastDueSince: date('2026-04-04'),
  enforcedBy: 'assignment',
  certified: true,
  route: 'hhs',
}
const refused = (changes: Partial<SupportDebt>) => refusedBy(submitForPaymentOffset({ ...debt, ...changes }, today))

test('support from 25.00 up may be submitted [CFR285-1-min-25]', () => {
  expect(refused({})).toEqual([])
  expect(refused({ amount: dollars('24.99') })).toEqual(['CFR285-1-min-25'])
})

test('it must have been past due for thirty days [OCSE-admin-offset]', () => {
  expect(refused({ pastDueSince: date('2026-04-05') })).toEqual(['OCSE-admin-offset'])
})

test('support of a child of any age counts [CFR285-1-child-scope]', () => {
  expect(refused({ pastDueSince: date('1999-01-01') })).toEqual([])
})

test('the state must enforce it on one of three grounds [CFR285-1-enforced]', () => {
  expect(refused({ enforcedBy: 'none' })).toEqual(['CFR285-1-enforced'])
  expect(refused({ enforcedBy: 'services-to-family' })).toEqual([])
  expect(refused({ enforcedBy: 'tribal-agreement' })).toEqual([])
})

test('it comes through Health and Human Services or an agreement [CFR285-1-agreement] [CFR285-3-notify]', () => {
  expect(refused({ route: 'none' })).toEqual(['CFR285-1-agreement'])
})

test('the state certifies the debt and its notice [CFR285-1-certify]', () => {
  expect(refused({ certified: false })).toEqual(['CFR285-1-certify'])
})

test('fifty states, the District and five territories submit debts [CFR285-1-state-def]', () => {
  expect(STATES).toHaveLength(56)
  expect(refused({ state: 'ZZ' })).toEqual(['CFR285-1-state-def'])
})

test('for refunds the floor is 25.00 when assigned and 500.00 when not [CFR285-3-thresholds]', () => {
  const refund = (changes: Partial<SupportDebt>) => refusedBy(submitForRefundOffset({ ...debt, ...changes }, today))
  expect(refund({})).toEqual([])
  expect(refund({ enforcedBy: 'services-to-family', amount: dollars('499.99') })).toEqual(['CFR285-3-thresholds'])
  expect(refund({ enforcedBy: 'services-to-family', amount: dollars('500.00') })).toEqual([])
})

test('a passport is denied above 2,500.00 [OCSE-passport]', () => {
  expect(passportDenied(dollars('2500.00'), today)).toBe(false)
  expect(passportDenied(dollars('2500.01'), today)).toBe(true)
})
