import { expect, test } from 'vitest'
import {
  advancedPremiums, nextPremiumRecovery, premiumDebtKind, premiumRecoveryPlan,
} from '../../../../shared/domain/origins/health-premiums.ts'
import { add } from '../../../../shared/values/money.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const began = date('2026-01-10')
const premiums = [0, 1, 2, 3, 4].map((index) => ({
  payPeriodEnds: addDays(began, 14 * (index + 1)),
  amount: dollars('112.40'),
}))

test('premiums advanced for five pay periods add up [IRM-8.4-advance]', () => {
  expect(valueOf(advancedPremiums('continue', began, premiums))).toBe(dollars('562.00'))
})

test('only an employee who chose to continue owes premiums [IRM-8.4-options]', () => {
  expect(refusedBy(advancedPremiums('terminate', began, premiums))).toEqual(['IRM-8.4-options'])
})

test('no premium is advanced after a year of leave without pay [IRM-8.4-one-year]', () => {
  const last = { payPeriodEnds: date('2027-01-10'), amount: dollars('112.40') }
  const late = { payPeriodEnds: date('2027-01-11'), amount: dollars('112.40') }
  expect(refusedBy(advancedPremiums('continue', began, [last]))).toEqual([])
  expect(refusedBy(advancedPremiums('continue', began, [late]))).toEqual(['IRM-8.4-one-year'])
})

test('an error in processing is a salary overpayment, non-pay is not [IRM-8.3-fehb-error] [IRM-8.4-situations]', () => {
  expect(premiumDebtKind('processing-error')).toBe('salary-overpayment')
  expect(premiumDebtKind('life-event')).toBe('salary-overpayment')
  expect(premiumDebtKind('non-pay')).toBe('health-insurance-premium')
  expect(premiumDebtKind('insufficient-pay')).toBe('health-insurance-premium')
})

test('one extra premium a pay period recovers the advance [IRM-8.4-recovery]', () => {
  const plan = premiumRecoveryPlan(dollars('562.00'), dollars('112.40'))
  expect(plan).toEqual([1, 2, 3, 4, 5].map(() => dollars('112.40')))
  const uneven = premiumRecoveryPlan(dollars('300.00'), dollars('112.40'))
  expect(add(...uneven)).toBe(dollars('300.00'))
  expect(uneven.at(-1)).toBe(dollars('75.20'))
})

test('when pay cannot bear it the employee pays directly, and is told when payments stop [IRM-8.4-direct-pay]', () => {
  const facts = { balance: dollars('300.00'), premium: dollars('112.40'), paymentsRegular: false }
  expect(nextPremiumRecovery({ ...facts, payCanBearIt: false })).toEqual({ by: 'direct-payment', notifyEmployee: true })
  expect(nextPremiumRecovery({ ...facts, payCanBearIt: true })).toEqual({
    by: 'withholding',
    amount: dollars('112.40'),
  })
})
