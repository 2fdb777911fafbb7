import { expect, test } from 'vitest'
import { refundCovered } from '../../../../shared/domain/support/coverage.ts'
import { date } from '../../../../shared/values/dates.ts'

test('refund offset for Federal debts covers refunds payable after 1 January 1998 [CFR285-2-effective]', () => {
  expect(refundCovered('federal-debt', date('1997-12-31'))).toBe(false)
  expect(refundCovered('federal-debt', date('1998-01-02'))).toBe(true)
})

test('refund offset for support covers refunds payable after 1 January 1999 [CFR285-3-effective]', () => {
  expect(refundCovered('support', date('1998-12-31'))).toBe(false)
  expect(refundCovered('support', date('1999-01-02'))).toBe(true)
})
