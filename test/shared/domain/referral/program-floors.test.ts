import { expect, test } from 'vitest'
import { combinedTransfer, programsOpen } from '../../../../shared/domain/referral/program-floors.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const on = date('2026-05-04')

test('payment offset takes more than 25.00 [CFR285-5-25]', () => {
  expect(valueOf(programsOpen(dollars('25.00'), on)).paymentOffset).toBe(false)
  expect(valueOf(programsOpen(dollars('25.01'), on)).paymentOffset).toBe(true)
})

test('refund offset takes 25.00 as well [CFR285-2-25]', () => {
  expect(valueOf(programsOpen(dollars('25.00'), on)).refundOffset).toBe(true)
  expect(valueOf(programsOpen(dollars('24.99'), on)).refundOffset).toBe(false)
})

test('under 25.00 nothing must be transferred, but debts of one debtor may be combined [CFR285-12-25]', () => {
  expect(valueOf(programsOpen(dollars('24.99'), on)).crossServicingRequired).toBe(false)
  expect(valueOf(combinedTransfer([dollars('12.00'), dollars('14.00')], on))).toBe(true)
  expect(valueOf(combinedTransfer([dollars('12.00')], on))).toBe(false)
})
