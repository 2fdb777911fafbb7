/** Made-up debts and events for the property tests. */
import * as fc from 'fast-check'
import type { AccountFacts, MoneyEvent } from '../../../shared/domain/account-facts.ts'
import type { Policy } from '../../../shared/law/policy.ts'
import { addDays, fromDayNumber, type IsoDate } from '../../../shared/values/dates.ts'
import { cents, type Cents } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'

const EARLIEST = 14_245 // 2009-01-01
const LATEST = 20_088 // 2025-01-01

export const dates: fc.Arbitrary<IsoDate> = fc.integer({ min: EARLIEST, max: LATEST }).map(fromDayNumber)

export function amounts(most: number): fc.Arbitrary<Cents> {
  return fc.integer({ min: 0, max: most }).map(cents)
}

export const policies: fc.Arbitrary<Policy> = fc.record({
  dayCountBasis: fc.constantFrom(365, 360),
  graceDays: fc.constantFrom(30, 0),
  penaltyPercent: fc.constant(rate(6000)),
  penaltyBase: fc.constantFrom('all-amounts', 'principal'),
  penaltyStart: fc.constantFrom('delinquency', 'day-91'),
  multipleDebtCap: fc.constantFrom('25-percent'),
})

/** A debt, charges, fees and payments around its life, and a day to ask about. */
export interface MadeUpAccount {
  readonly facts: Omit<AccountFacts, 'events' | 'policy'> & {
    readonly delinquencyDate: IsoDate
    readonly policy: Policy
    readonly events: readonly MoneyEvent[]
  }
  readonly asOf: IsoDate
}

function events(around: IsoDate): fc.Arbitrary<readonly MoneyEvent[]> {
  return fc.array(
    fc.record({
      date: fc
        .oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 900 }))
        .map((days) => addDays(around, days)),
      kind: fc.constantFrom('administrative-charge', 'contingency-fee', 'payment', 'payment'),
      amount: amounts(200_000),
    }),
    { maxLength: 9 },
  )
}

export const madeUpAccounts: fc.Arbitrary<MadeUpAccount> = fc
  .record({
    principal: amounts(1_000_000),
    delinquencyDate: dates,
    rate: fc.integer({ min: 0, max: 9000 }).map(rate),
    policy: policies,
    span: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 900 })),
  })
  .chain(({ span, ...facts }) =>
    events(facts.delinquencyDate).map((happened) => ({
      facts: { ...facts, events: happened },
      asOf: addDays(facts.delinquencyDate, span),
    })),
  )
