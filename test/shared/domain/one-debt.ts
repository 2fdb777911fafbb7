/** One debt with round figures, for tests that look at a single rule: 10,000.00 at 5 percent, delinquent 2025-01-01. */
import { account } from '../../../shared/domain/account.ts'
import type { Account, AccountEvent, AccountFacts } from '../../../shared/domain/account-facts.ts'
import { policyWith, type PolicyChanges } from '../../../shared/law/policy.ts'
import { addDays, date, type IsoDate } from '../../../shared/values/dates.ts'
import { formatMoney, parseMoney, type Cents } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'

const DELINQUENCY = date('2025-01-01')

/** The day so many days after the date of delinquency. */
export function day(number: number): IsoDate {
  return addDays(DELINQUENCY, number)
}

/** An amount, written as people do. */
export function money(text: string): Cents {
  const amount = parseMoney(text)
  if (amount === undefined) throw new Error(`Not an amount: ${text}`)
  return amount
}

/** The account of the debt on a day, after what happened to it. */
export function onDay(number: number, events: readonly AccountEvent[] = [], policy: PolicyChanges = {}): Account {
  return account(facts(events, policy), day(number))
}

/** The facts of the debt. */
export function facts(events: readonly AccountEvent[] = [], policy: PolicyChanges = {}): AccountFacts {
  return {
    principal: money('10000.00'),
    delinquencyDate: DELINQUENCY,
    rate: rate(5000),
    policy: policyWith(policy, 'irm-1.35.7', DELINQUENCY),
    events,
  }
}

export function payment(number: number, amount: string): AccountEvent {
  return { kind: 'payment', date: day(number), amount: money(amount) }
}

export function charge(number: number, amount: string): AccountEvent {
  return { kind: 'administrative-charge', date: day(number), amount: money(amount) }
}

/** The parts of a balance that are not nothing. */
export function owed({ balance }: Account): Record<string, string> {
  return Object.fromEntries(
    Object.entries(balance).flatMap(([part, amount]) => (amount === 0 ? [] : [[part, formatMoney(amount)]])),
  )
}
