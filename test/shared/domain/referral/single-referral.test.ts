import { expect, test } from 'vitest'
import { sendTo } from '../../../../shared/domain/referral/single-referral.ts'
import { refusedBy } from '../../answers.ts'

const nowhere = { crossServicing: false, paymentOffset: false, justice: false }

test('whoever has the debt sends it to offset [CFR285-5-who-submits]', () => {
  expect(refusedBy(sendTo('payment-offset', nowhere))).toEqual([])
  expect(refusedBy(sendTo('payment-offset', { ...nowhere, crossServicing: true }))).toEqual(['CFR285-5-who-submits'])
  expect(refusedBy(sendTo('payment-offset', { ...nowhere, justice: true }))).toEqual(['CFR285-5-who-submits'])
})

test('a debt is not transferred twice [CFR285-12-single-referral]', () => {
  expect(refusedBy(sendTo('cross-servicing', { ...nowhere, crossServicing: true }))).toEqual([
    'CFR285-12-single-referral',
  ])
})

test('a debt in payment offset is in the salary match already [CFR285-7-no-duplicate]', () => {
  expect(refusedBy(sendTo('salary-match', { ...nowhere, paymentOffset: true }))).toEqual(['CFR285-7-no-duplicate'])
})

test('private agencies are reached through Treasury [CFR5-5.15-pca]', () => {
  expect(refusedBy(sendTo('private-collection-agency', nowhere))).toEqual(['CFR5-5.15-pca'])
  expect(refusedBy(sendTo('private-collection-agency', { ...nowhere, crossServicing: true }))).toEqual([])
})
