import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { overpayment } from '../../../../shared/domain/origins/overpayment.ts'
import { cents } from '../../../../shared/values/money.ts'
import { dollars, valueOf } from '../../answers.ts'

test('an overpayment is what was paid above entitlement [IRM-5-overpayment-amount]', () => {
  expect(valueOf(overpayment(dollars('1250.00'), dollars('1000.00')))).toBe(dollars('250.00'))
})

test('an overpayment made by the agency’s own error is owed in full [IRM-8.3-duty] [IRM-9.4-admin-overpay]', () => {
  expect(valueOf(overpayment(dollars('75.00'), dollars('0.00')))).toBe(dollars('75.00'))
})

test('an overpayment is never below nothing', () => {
  const amount = integer({ min: 0, max: 100_000_000 }).map(cents)
  assert(
    property(amount, amount, (paid, entitled) => {
      const owed = valueOf(overpayment(paid, entitled))
      expect(owed).toBe(Math.max(0, paid - entitled))
    }),
  )
})
