import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import type { AccountEvent, AccountFacts } from '../../../shared/domain/account-facts.ts'
import { repaymentSchedule, type Schedule } from '../../../shared/domain/repayment-schedule.ts'
import { addDays, addMonths, type IsoDate } from '../../../shared/values/dates.ts'
import { cents } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'
import { amounts, dates, policies } from './made-up-accounts.ts'

interface Kept {
  readonly facts: AccountFacts
  readonly agreementDate: IsoDate
  readonly lumpSum: number
  readonly schedule: Schedule
}

/** A debt of any age, some charges on it, and an agreement that is refused by no rule. */
const keptAgreements: fc.Arbitrary<Kept> = fc
  .record({
    principal: amounts(2_000_000),
    delinquencyDate: dates,
    rate: fc.integer({ min: 0, max: 9000 }).map(rate),
    policy: policies,
    age: fc.integer({ min: -20, max: 700 }),
    charge: amounts(9000),
    untilFirst: fc.integer({ min: 0, max: 45 }),
    frequency: fc.constantFrom('monthly', 'biweekly'),
    lumpPercent: fc.integer({ min: 0, max: 99 }),
    generosity: fc.integer({ min: 0, max: 30_000 }),
  })
  .map((made) => {
    const agreementDate = addDays(made.delinquencyDate, made.age)
    const charge: AccountEvent = { kind: 'administrative-charge', date: agreementDate, amount: made.charge }
    const facts = { ...made, events: [charge] }
    const { contingencyFee: _none, total, ...owed } = account(facts, agreementDate).balance
    const lumpSum = cents(Math.floor((total * made.lumpPercent) / 100))
    const terms = {
      debtKind: 'administrative',
      balance: owed,
      rate: made.rate,
      agreementDate,
      firstPaymentDate: addDays(agreementDate, made.untilFirst),
      frequency: made.frequency,
      lumpSum,
      policy: made.policy,
    } as const
    const least = scheduled(repaymentSchedule(terms))
    const payment = cents(least.minimumPayment + made.generosity)
    return { facts, agreementDate, lumpSum, schedule: scheduled(repaymentSchedule({ ...terms, payment })) }
  })

function scheduled(outcome: ReturnType<typeof repaymentSchedule>): Schedule {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** The ledger of a schedule that was paid on time. */
function paidOnTime({ facts, agreementDate, lumpSum, schedule }: Kept): AccountFacts {
  const events: AccountEvent[] = [...facts.events, { kind: 'agreement-start', date: agreementDate }]
  events.push({ kind: 'payment', date: agreementDate, amount: cents(lumpSum) })
  for (const row of schedule.rows) events.push({ kind: 'payment', date: row.date, amount: row.payment })
  return { ...facts, events }
}

test('a schedule paid on time is on the ledger row by row, to the cent, and ends at nothing', () => {
  fc.assert(
    fc.property(keptAgreements, (kept) => {
      const ledger = account(paidOnTime(kept), kept.schedule.lastDate)
      expect(ledger.balance.total).toBe(0)
      const applied = ledger.applied.slice(1)
      expect(applied).toHaveLength(kept.schedule.rows.length)
      for (const [index, row] of kept.schedule.rows.entries()) {
        const { number: _number, date, remaining, accrual: _accrual, payment, ...parts } = row
        expect(applied[index]).toMatchObject({ date, amount: payment, ...parts, contingencyFee: 0, unapplied: 0 })
        expect(account(paidOnTime(kept), date).balance.total).toBe(remaining)
      }
    }),
  )
})

test('the term of a schedule is never longer than 36 months and its payments never under the least', () => {
  fc.assert(
    fc.property(keptAgreements, ({ schedule, agreementDate }) => {
      expect(schedule.lastDate <= addMonths(agreementDate, 36)).toBe(true)
      if (schedule.count > 0) expect(schedule.minimumPayment).toBeGreaterThanOrEqual(5000)
      for (const row of schedule.rows.slice(0, -1)) expect(row.payment).toBe(schedule.payment)
      expect(schedule.rows.at(-1)?.payment ?? 0).toBeLessThanOrEqual(schedule.payment)
    }),
  )
})

test('penalties held back by an agreement are owed on its default', () => {
  fc.assert(
    fc.property(keptAgreements, fc.integer({ min: 1, max: 600 }), ({ facts, agreementDate }, days) => {
      const defaulted = addDays(agreementDate, days)
      const start: AccountEvent = { kind: 'agreement-start', date: agreementDate }
      const end: AccountEvent = { kind: 'agreement-default', date: defaulted }
      const kept = account({ ...facts, events: [...facts.events, start] }, defaulted)
      const broken = account({ ...facts, events: [...facts.events, start, end] }, defaulted)
      expect(broken.deferredPenalty).toBe(0)
      expect(broken.balance.interest).toBe(kept.balance.interest)
      expect(Math.abs(broken.balance.penalty - kept.balance.penalty - kept.deferredPenalty)).toBeLessThanOrEqual(1)
    }),
  )
})
