import { expect, test } from 'vitest'
import { administrativeCharge } from '../../../../shared/domain/charges/administrative-charge.ts'
import { dollars, valueOf } from '../../answers.ts'

const facts = { setting: dollars('15.00'), debtorWasTold: true }

test('the charge is what the center has set [IRM-late-admin]', () => {
  expect(valueOf(administrativeCharge({ ...facts, occasion: 'delinquency' }))).toEqual({ amount: dollars('15.00') })
})

test('delinquency, an agreement with the center and referral bring a charge [IRM-late-admin-triggers]', () => {
  for (const occasion of ['delinquency', 'referral'] as const) {
    expect(valueOf(administrativeCharge({ ...facts, occasion })).amount).toBe(dollars('15.00'))
  }
  const withAgent = { ...facts, occasion: 'agreement', agreementWith: 'payroll-agent' } as const
  expect(valueOf(administrativeCharge(withAgent)).amount).toBe(0)
})

test('an agreement made with the center brings a charge [IRM-12-admin-charge]', () => {
  const withCenter = { ...facts, occasion: 'agreement', agreementWith: 'finance-center' } as const
  expect(valueOf(administrativeCharge(withCenter)).amount).toBe(dollars('15.00'))
})

test('a charge the debtor was never told of comes with a warning [CFR5-5.5-notice]', () => {
  const untold = { ...facts, occasion: 'delinquency', debtorWasTold: false } as const
  expect(valueOf(administrativeCharge(untold)).warning).toContain('No notice or agreement')
})
