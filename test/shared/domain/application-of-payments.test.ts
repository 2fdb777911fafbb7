import { describe, expect, test } from 'vitest'
import { applyPayment, isRefundable, splitPayment } from '../../../shared/domain/application-of-payments.ts'
import { money } from './one-debt.ts'

const owed = {
  contingencyFee: money('10.00'),
  penalty: money('20.00'),
  administrative: money('30.00'),
  interest: money('40.00'),
  principal: money('500.00'),
}

describe('a payment', () => {
  test('pays fee, penalty, charges, interest, principal [IRM-17-order, IRM-18.1-apply-order, IRM-18-fee-order]', () => {
    expect(applyPayment(money('75.00'), owed).value.applied).toEqual({
      contingencyFee: 1000, penalty: 2000, administrative: 3000, interest: 1500, principal: 0,
    })
  })

  test('within the grace days passes over interest', () => {
    expect(splitPayment(money('75.00'), owed, true)).toMatchObject({ interest: 0, principal: 1500 })
  })

  test('shows what is left of each part and together', () => {
    expect(applyPayment(money('75.00'), owed).value.remaining).toMatchObject({ interest: 2500, total: 52_500 })
  })

  test('takes parts that are not named for nothing', () => {
    expect(applyPayment(money('5.00'), { principal: money('3.00') }).value).toMatchObject({ unapplied: 200 })
  })

  test('says what each part got, of what was owed and what was left', () => {
    expect(applyPayment(money('15.00'), owed).steps?.[1]).toEqual({
      label: 'To penalty: the lesser of 20.00 owed and 5.00 left of the payment',
      amount: '5.00',
      cite: '31 CFR 901.9(f); IRM 1.35.7.17(1)',
    })
  })
})

describe('what is paid above the balance', () => {
  test('is given back from one dollar up [IRM-12-refund-1]', () => {
    expect(isRefundable(money('1.00'))).toBe(true)
    expect(isRefundable(money('0.99'))).toBe(false)
  })

  test('is said to be kept when it is less', () => {
    const steps = applyPayment(money('600.99'), owed).steps ?? []
    expect(steps.at(-1)?.label).toBe('Paid above the balance: not refunded, being less than 1.00')
  })
})
