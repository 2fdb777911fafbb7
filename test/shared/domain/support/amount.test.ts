import { expect, test } from 'vitest'
import { refundLeft, refundOffsetFee, supportOffset } from '../../../../shared/domain/support/amount.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const none = dollars('0.00')

test('the least of debt, payment and limit is taken [CFR285-1-amount]', () => {
  const offset = supportOffset('federal-salary', dollars('300.00'), dollars('500.00'), dollars('200.00'), none)
  expect(valueOf(offset)).toEqual({ offset: dollars('200.00'), toState: dollars('200.00'), toPayee: dollars('100.00') })
})

test('Social Security is never taken for support here [CFR285-1-exempt-payments]', () => {
  const amount = dollars('300.00')
  expect(valueOf(supportOffset('social-security', amount, amount, amount, none)).offset).toBe(0)
})

test('the fee comes off what the state gets [CFR285-1-fee] [CFR285-3-disposition]', () => {
  const amount = dollars('200.00')
  expect(valueOf(supportOffset('vendor', amount, amount, amount, dollars('15.00'))).toState).toBe(dollars('185.00'))
})

test('offsets come before a refund is credited to next year’s tax [CFR285-3-before-credit]', () => {
  expect(refundLeft(dollars('1000.00'), dollars('700.00'))).toBe(dollars('300.00'))
})

test('the fee for a refund offset is at most 25.00, and only when completed [CFR285-3-fee]', () => {
  const on = date('2026-05-04')
  expect(valueOf(refundOffsetFee(dollars('25.00'), true, on))).toBe(dollars('25.00'))
  expect(valueOf(refundOffsetFee(dollars('25.00'), false, on))).toBe(0)
  expect(refusedBy(refundOffsetFee(dollars('30.00'), true, on))).toEqual(['CFR285-3-fee'])
})
