import { expect, test } from 'vitest'
import { calculate } from '../../../shared/calculate.ts'

/** A part of the answer of a calculator. */
function found(call: Parameters<typeof calculate>[0], input: unknown): unknown {
  const outcome = calculate(call, input)
  return outcome.ok ? outcome.value : outcome.error
}

test('a garnishment is figured by the minimum wage of the day of the pay, and by the newest without a day', () => {
  const pay = { disposablePay: '300.00', payFrequency: 'weekly' }
  expect(found('calc.garnishment', { ...pay, on: '2009-07-23' })).toMatchObject({ exempt: '196.50' })
  expect(found('calc.garnishment', { ...pay, on: '2009-07-24' })).toMatchObject({ exempt: '217.50' })
  expect(found('calc.garnishment', pay)).toMatchObject({ exempt: '217.50' })
})

test.each([
  ['calc.salaryOffset', { disposablePay: '1000.00', debts: [] }],
  ['calc.paymentOffset', { paymentType: 'vendor', amount: '100.00', debt: '50.00' }],
  ['calc.supportLimit', { disposableEarnings: '1000.00', supportsOthers: false, twelveWeeksOrMore: false }],
] as const)('%s answers for a day as it does for the newest figures', (call, input) => {
  expect(found(call, { ...input, on: '2026-11-22' })).toEqual(found(call, input))
  expect(found(call, { ...input, on: 'tomorrow' })).toMatchObject({ kind: 'invalid', issues: [{ path: 'on' }] })
})
