import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repaymentSchedule, type Schedule, type ScheduleTerms } from '../../../shared/domain/repayment-schedule.ts'
import { addDays, addMonths, date, daysBetween } from '../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'
import { amounts, dates } from './made-up-accounts.ts'
import { money } from './one-debt.ts'

const terms: ScheduleTerms = {
  debtKind: 'administrative',
  balance: { penalty: ZERO, administrative: ZERO, interest: ZERO, principal: money('3600.00') },
  rate: rate(0),
  agreementDate: date('2026-01-31'),
  firstPaymentDate: date('2026-02-28'),
  frequency: 'monthly',
}

function agreed(changes: Partial<ScheduleTerms>): Schedule {
  const outcome = repaymentSchedule({ ...terms, ...changes })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

function denied(changes: Partial<ScheduleTerms>) {
  const outcome = repaymentSchedule({ ...terms, ...changes })
  if (outcome.ok) throw new Error('It was agreed to')
  return outcome.error
}

describe('the least payment', () => {
  test('clears the debt in 36 months [IRM-12-max-36]', () => {
    expect(agreed({})).toMatchObject({ minimumPayment: 10_000, count: 36, lastDate: '2029-01-28' })
  })

  test('is never under 50.00, and the last payment is whatever is left [IRM-12-min-admin, IRM-12-min-salary]', () => {
    const small = agreed({ balance: { ...terms.balance, principal: money('120.00') } })
    expect(small.rows.map((row) => row.payment)).toEqual([5000, 5000, 2000])
  })

  test('is one cent above what does not clear the debt in time [IRM-12-required-installment]', () => {
    fc.assert(
      fc.property(
        fc.record({
          principal: amounts(3_000_000),
          percent: fc.integer({ min: 0, max: 9000 }),
          agreementDate: dates,
          wait: fc.integer({ min: 0, max: 60 }),
          frequency: fc.constantFrom('monthly', 'biweekly'),
        }),
        ({ principal, percent, agreementDate, wait, frequency }) => {
          const firstPaymentDate = addDays(agreementDate, wait)
          const balance = { ...terms.balance, principal }
          const made = { ...terms, balance, rate: rate(percent), agreementDate, firstPaymentDate, frequency }
          const { minimumPayment } = agreed(made)
          expect(leftInTheEnd(made, minimumPayment)).toBe(0)
          if (minimumPayment > 5000) expect(leftInTheEnd(made, minimumPayment - 1)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

/** What is left of a principal after level payments on every date allowed, worked out in exact fractions. */
function leftInTheEnd(made: ScheduleTerms, payment: number): number {
  const year = 36_500_000n
  let owed: number = made.balance.principal
  let principal = owed
  let exact = 0n
  let posted = 0
  let from = made.agreementDate
  for (let number = 0; ; number += 1) {
    const first = made.firstPaymentDate
    const day = made.frequency === 'monthly' ? addMonths(first, number) : addDays(first, 14 * number)
    if (day > addMonths(made.agreementDate, 36)) return owed
    exact += BigInt(principal) * BigInt(made.rate) * BigInt(daysBetween(from, day))
    const due = Number((2n * exact + year) / (2n * year)) - posted
    posted += due
    owed = Math.max(0, owed + due - payment)
    principal = Math.min(principal, owed)
    from = day
  }
}

describe('a payment that is too small', () => {
  test('is refused with the least that would do', () => {
    const reasons = [{ rule: 'longest-term', cite: 'IRM 1.35.7.12(5); 31 CFR 901.8(b)' }]
    const error = { kind: 'refused', minimumPayment: '100.00', reasons }
    expect(denied({ payment: money('99.99') })).toMatchObject(error)
  })

  test('names the least installment when it is under that', () => {
    const balance = { ...terms.balance, principal: money('60.00') }
    const reasons = [{ rule: 'least-installment', message: 'The least installment is 50.00 a month.' }]
    expect(denied({ balance, payment: money('49.99') })).toMatchObject({ minimumPayment: '50.00', reasons })
  })
})

describe('the dates', () => {
  test('keep the day of the first, or the last day of a shorter month', () => {
    const rows = agreed({ agreementDate: date('2026-01-02'), firstPaymentDate: date('2026-01-31') }).rows
    expect(rows.slice(0, 4).map((row) => row.date)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
  })

  test('come every fourteen days when biweekly', () => {
    const rows = agreed({ frequency: 'biweekly' }).rows
    expect(rows.slice(0, 3).map((row) => row.date)).toEqual(['2026-02-28', '2026-03-14', '2026-03-28'])
  })

  test('may reach the very day 36 months after the agreement', () => {
    const last = { minimumPayment: 9730, lastDate: '2029-01-31' }
    expect(agreed({ firstPaymentDate: date('2026-01-31') })).toMatchObject(last)
  })

  test('may not begin before the agreement', () => {
    const issues = [{ path: 'firstPaymentDate' }]
    expect(denied({ firstPaymentDate: date('2026-01-30') })).toMatchObject({ kind: 'invalid', issues })
  })

  test('may not begin after the longest term', () => {
    const reasons = [{ rule: 'longest-term' }]
    expect(denied({ firstPaymentDate: date('2029-02-01') })).toMatchObject({ kind: 'refused', reasons })
  })
})

describe('interest in a schedule', () => {
  test('runs by actual days from the agreement date, on the principal [IRM-12-interest-term]', () => {
    const [first, second] = agreed({ rate: rate(5000) }).rows
    expect(first?.accrual).toEqual({ principal: 360_000, days: 28, assessed: 1381 })
    expect(second?.accrual.days).toBe(28)
  })

  test('that was owed before is not counted as interest of the agreement', () => {
    const balance = { ...terms.balance, interest: money('25.00') }
    expect(agreed({ balance })).toMatchObject({ totalInterest: 0, totalPaid: 362_500 })
  })
})

describe('a lump sum', () => {
  test('is paid on the agreement date in the order of application', () => {
    const balance = { ...terms.balance, penalty: money('30.00'), interest: money('40.00') }
    const [first] = agreed({ balance, lumpSum: money('50.00') }).rows
    expect(first).toMatchObject({ penalty: 0, interest: 2000 })
  })

  test('that is the whole balance leaves nothing to schedule', () => {
    const paid = { count: 0, rows: [], payment: 0, minimumPayment: 0, totalPaid: 360_000, lastDate: '2026-01-31' }
    expect(agreed({ lumpSum: money('3600.00') })).toMatchObject(paid)
  })

  test('that is more than the balance is not of its form', () => {
    const issues = [{ path: 'lumpSum', message: 'The lump sum is 0.01 more than the balance.' }]
    expect(denied({ lumpSum: money('3600.01') })).toMatchObject({ kind: 'invalid', issues })
  })
})

test('a schedule explains its term, its least installment and the interest of each payment', () => {
  const outcome = repaymentSchedule({ ...terms, rate: rate(5000), payment: cents(100_000), lumpSum: money('10.00') })
  expect(outcome.ok ? outcome.steps?.map((step) => step.label) : []).toEqual([
    'Last day allowed: 36 months after the agreement date 2026-01-31; 36 monthly payments fit from 2026-02-28',
    'Least installment',
    'Lump sum on 2026-01-31: penalty 0.00, administrative charges 0.00, interest 0.00, principal 10.00',
    'Payment 1 on 2026-02-28: interest on 3590.00 x 5% x 28 days / 365, to the cent with what came before',
    'Payment 2 on 2026-03-28: interest on 2603.77 x 5% x 28 days / 365, to the cent with what came before',
    'Payment 3 on 2026-04-28: interest on 1613.76 x 5% x 31 days / 365, to the cent with what came before',
    'Payment 4 on 2026-05-28: interest on 620.61 x 5% x 30 days / 365, to the cent with what came before',
  ])
})

describe('a schedule set on hardship', () => {
  test('may go below what clears the debt in 36 months, and not below 50.00 [IRM-12.5-alt-50]', () => {
    expect(agreed({ hardship: true, payment: money('60.00') })).toMatchObject({ count: 60, lastDate: '2031-01-28' })
    expect(denied({ hardship: true, payment: money('49.99') })).toMatchObject({
      minimumPayment: '50.00',
      reasons: [{ rule: 'least-installment' }],
    })
  })

  test('comes to an end that can be seen: within ten years, interest and all', () => {
    const large = { ...terms.balance, principal: money('30000.00') }
    const { minimumPayment, lastDate } = agreed({ hardship: true, rate: rate(5000), balance: large })
    expect(minimumPayment).toBeGreaterThan(25_000)
    expect(lastDate <= addMonths(terms.agreementDate, 120)).toBe(true)
  })
})
