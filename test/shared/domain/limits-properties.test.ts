import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyPayment, ORDER_OF_APPLICATION, type Parts } from '../../../shared/domain/application-of-payments.ts'
import { DEDUCTION_TREATMENT, disposablePay, type DeductionKind } from '../../../shared/domain/disposable-pay.ts'
import { distribute, PRIORITY, type DistributedDebt } from '../../../shared/domain/distribution.ts'
import { garnishment, type GarnishmentFacts } from '../../../shared/domain/garnishment.ts'
import { paymentOffset } from '../../../shared/domain/payment-offset.ts'
import {
  salaryOffset, type OffsetDebt, type SalaryOffset, type SalaryOffsetFacts,
} from '../../../shared/domain/salary-offset.ts'
import { supportLimit } from '../../../shared/domain/support-limit.ts'
import { PAYMENT_OFFSET_RATES, type PaymentType } from '../../../shared/law/payment-offset-rates.ts'
import { cents, type Cents } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'
import { amounts, dates } from './made-up-accounts.ts'

const pay = amounts(2_000_000)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const percents = fc.integer({ min: 0, max: 100_000 }).map(rate)

const balances: fc.Arbitrary<Parts> = fc.record({
  contingencyFee: amounts(20_000),
  penalty: amounts(20_000),
  administrative: amounts(20_000),
  interest: amounts(20_000),
  principal: amounts(500_000),
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, amount) => total + amount, 0)
}

describe('a payment', () => {
  test('is split without losing a cent, in the statutory order, and leaves nothing below zero', () => {
    fc.assert(
      fc.property(amounts(700_000), balances, (amount, balance) => {
        const { applied, remaining, unapplied } = applyPayment(amount, balance).value
        expect(sum(ORDER_OF_APPLICATION.map((part) => applied[part])) + unapplied).toBe(amount)
        for (const [index, part] of ORDER_OF_APPLICATION.entries()) {
          expect(remaining[part]).toBe(balance[part] - applied[part])
          expect(remaining[part]).toBeGreaterThanOrEqual(0)
          const later = ORDER_OF_APPLICATION.slice(index + 1).map((next) => applied[next])
          if (remaining[part] > 0) expect(sum(later) + unapplied).toBe(0)
        }
      }),
    )
  })
})

const offsetDebts: fc.Arbitrary<readonly OffsetDebt[]> = fc
  .array(
    fc.record({
      balance: amounts(900_000),
      since: dates,
      agreedPercent: optional(percents),
      agreedAmount: optional(amounts(90_000)),
      hardshipAmount: optional(amounts(50_000)),
    }),
    { maxLength: 5 },
  )
  .map((debts) => debts.map((debt, index) => ({ ...debt, id: `D${index + 1}` })))

const offsets: fc.Arbitrary<SalaryOffsetFacts> = fc.record({
  disposablePay: pay,
  debts: offsetDebts,
  finalPay: fc.boolean(),
  multipleDebtCap: fc.constantFrom('25-percent', '15-percent'),
})

function deducted(facts: SalaryOffsetFacts): SalaryOffset {
  const outcome = salaryOffset(facts)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

describe('a salary offset', () => {
  test('never takes more than the pay, than a balance, or than was allowed for hardship', () => {
    fc.assert(
      fc.property(offsets, (facts) => {
        const found = deducted(facts)
        expect(found.total + found.remainingPay).toBe(facts.disposablePay)
        expect(sum(found.deductions.map((deduction) => deduction.amount))).toBe(found.total)
        expect(found.remainingPay).toBeGreaterThanOrEqual(0)
        for (const debt of facts.debts) {
          const amount = found.deductions.find((deduction) => deduction.id === debt.id)?.amount ?? -1
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(amount).toBeLessThanOrEqual(Math.min(debt.balance, debt.hardshipAmount ?? Infinity))
        }
      }),
    )
  })

  test('without written agreement never takes more than 15 percent for one debt and 25 percent together', () => {
    fc.assert(
      fc.property(pay, offsetDebts, (disposable, debts) => {
        const enforced = debts.map(({ agreedAmount: _amount, agreedPercent: _percent, ...debt }) => debt)
        const found = deducted({ disposablePay: disposable, debts: enforced })
        expect(found.total * 100).toBeLessThanOrEqual(disposable * 25)
        for (const { amount } of found.deductions) expect(amount * 100).toBeLessThanOrEqual(disposable * 15)
      }),
    )
  })

  test('does not fall when the pay rises', () => {
    fc.assert(
      fc.property(offsets, amounts(100_000), (facts, raise) => {
        const more = deducted({ ...facts, disposablePay: cents(facts.disposablePay + raise) })
        expect(more.total).toBeGreaterThanOrEqual(deducted(facts).total)
      }),
    )
  })

  test('does not depend on the order in which the debts are given', () => {
    fc.assert(
      fc.property(offsets, (facts) => {
        expect(deducted({ ...facts, debts: facts.debts.toReversed() })).toEqual(deducted(facts))
      }),
    )
  })
})

const garnishments: fc.Arbitrary<GarnishmentFacts> = fc.record({
  disposablePay: pay,
  payFrequency: fc.constantFrom('weekly', 'biweekly', 'semimonthly', 'monthly'),
  orderPercent: optional(percents),
  priorOrders: optional(amounts(90_000)),
  familySupport: optional(amounts(90_000)),
  debt: optional(amounts(90_000)),
  consentAmount: optional(amounts(90_000)),
})

describe('a wage garnishment', () => {
  test('is never more than any line of the worksheet unless the debtor consents in writing', () => {
    fc.assert(
      fc.property(garnishments, ({ consentAmount: _consent, ...facts }) => {
        const found = garnishment(facts).value
        const lines = [found.percentLimit, found.excess, found.afterPriorOrders ?? Infinity, facts.debt ?? Infinity]
        expect(found.amount).toBe(Math.min(...lines))
        expect(found.percentLimit * 100).toBeLessThanOrEqual(facts.disposablePay * 15)
      }),
    )
  })

  test('is never more than the pay or the debt, whatever was consented', () => {
    fc.assert(
      fc.property(garnishments, (facts) => {
        const { amount } = garnishment(facts).value
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(amount).toBeLessThanOrEqual(Math.min(facts.disposablePay, facts.debt ?? Infinity))
      }),
    )
  })

  test('does not fall when the pay rises', () => {
    fc.assert(
      fc.property(garnishments, amounts(100_000), (facts, raise) => {
        const more = garnishment({ ...facts, disposablePay: cents(facts.disposablePay + raise) }).value
        expect(more.amount).toBeGreaterThanOrEqual(garnishment(facts).value.amount)
      }),
    )
  })
})

const paymentTypes = fc.constantFrom(...Object.keys(PAYMENT_OFFSET_RATES).filter(isPaymentType))

function isPaymentType(name: string): name is PaymentType {
  return name in PAYMENT_OFFSET_RATES
}

describe('an offset of a Federal payment', () => {
  test('splits the payment without losing a cent and never takes more than the debt', () => {
    fc.assert(
      fc.property(paymentTypes, pay, pay, (paymentType, amount, debt) => {
        const found = paymentOffset({ paymentType, amount, debt }).value
        expect(found.offset + found.paidToPayee).toBe(amount)
        expect(found.offset + found.remainingDebt).toBe(debt)
        expect(Math.min(found.offset, found.paidToPayee, found.remainingDebt)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('leaves a benefit of 750.00 a month whole', () => {
    fc.assert(
      fc.property(amounts(75_000), pay, (amount, debt) => {
        expect(paymentOffset({ paymentType: 'social-security', amount, debt }).value.offset).toBe(0)
      }),
    )
  })
})

const slips = fc.record({
  gross: pay,
  deductions: fc.array(
    fc.record({
      kind: fc.constantFrom(...Object.keys(DEDUCTION_TREATMENT).filter(isDeductionKind)),
      amount: amounts(200_000),
    }),
    { maxLength: 8 },
  ),
})

function isDeductionKind(name: string): name is DeductionKind {
  return name in DEDUCTION_TREATMENT
}

test('disposable pay is never below zero and never more than the gross', () => {
  fc.assert(
    fc.property(slips, (slip) => {
      const found = disposablePay(slip).value.disposablePay
      expect(found).toBeGreaterThanOrEqual(0)
      expect(found).toBeLessThanOrEqual(slip.gross)
    }),
  )
})

test('support never takes more than 65 percent of disposable earnings', () => {
  fc.assert(
    fc.property(pay, fc.boolean(), fc.boolean(), optional(pay), (disposableEarnings, ...rest) => {
      const [supportsOthers, twelveWeeksOrMore, supportWithheld] = rest
      const found = supportLimit({ disposableEarnings, supportsOthers, twelveWeeksOrMore, supportWithheld }).value
      const withheld = supportWithheld ?? 0
      expect(found.available + withheld).toBeLessThanOrEqual(Math.max(found.maximum, withheld))
      expect(found.maximum * 100).toBeLessThanOrEqual(disposableEarnings * 65)
    }),
  )
})

const distributed: fc.Arbitrary<readonly DistributedDebt[]> = fc
  .array(fc.record({ class: fc.constantFrom(...PRIORITY), since: dates, balance: amounts(200_000) }), { maxLength: 6 })
  .map((debts) => debts.map((debt, index) => ({ ...debt, id: `X${index}` })))

function spread(amount: Cents, debts: readonly DistributedDebt[]) {
  const outcome = distribute(amount, debts)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

test('a distribution pays class after class [CFR285-1-priority, CFR285-3-order, CFR285-7-priority]', () => {
  fc.assert(
    fc.property(amounts(900_000), distributed, (amount, debts) => {
      const found = spread(amount, debts)
      expect(sum(found.applied.map((applied) => applied.amount)) + found.unapplied).toBe(amount)
      const paid = (debt: DistributedDebt) => found.applied.find(({ id }) => id === debt.id)?.amount ?? 0
      const rank = (debt: DistributedDebt) => PRIORITY.indexOf(debt.class)
      const firstShort = Math.min(...debts.filter((debt) => paid(debt) < debt.balance).map(rank))
      for (const debt of debts) if (paid(debt) > 0) expect(rank(debt)).toBeLessThanOrEqual(firstShort)
    }),
  )
})
