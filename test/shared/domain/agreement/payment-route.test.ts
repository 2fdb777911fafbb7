import { expect, test } from 'vitest'
import { paymentRoute } from '../../../../shared/domain/agreement/payment-route.ts'

test('when pay becomes too small the employee pays directly, and is told [IRM-12.3-insufficient]', () => {
  expect(paymentRoute(true, false)).toEqual({ by: 'direct-payment', notice: true })
  expect(paymentRoute(true, true)).toEqual({ by: 'salary-offset', notice: false })
  expect(paymentRoute(false, true)).toEqual({ by: 'direct-payment', notice: false })
})
