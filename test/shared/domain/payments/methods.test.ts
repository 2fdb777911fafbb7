import { expect, test } from 'vitest'
import { PAYMENT_METHODS, acceptMethod } from '../../../../shared/domain/payments/methods.ts'
import { refusedBy, valueOf } from '../../answers.ts'

test('check, money order, voluntary offset and Pay.gov are taken [IRM-12-methods]', () => {
  for (const { id } of PAYMENT_METHODS) expect(refusedBy(acceptMethod(id, true))).toEqual([])
  expect(refusedBy(acceptMethod('cash', true))).toEqual(['IRM-12-methods'])
})

test('a Government travel card is never taken [IRM-12-no-travel-card]', () => {
  expect(refusedBy(acceptMethod('government-travel-card', true))).toEqual(['IRM-12-no-travel-card'])
})

test('a check without the agreement form is posted with a reminder [IRM-12.1-check]', () => {
  expect(valueOf(acceptMethod('check', false)).reminder).toContain('Voluntary Repayment Agreement')
  expect(valueOf(acceptMethod('check', true))).toEqual({})
  expect(valueOf(acceptMethod('pay-gov', false))).toEqual({})
})
