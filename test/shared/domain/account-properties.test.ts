import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import type { Account, Applied } from '../../../shared/domain/account-facts.ts'
import { plainInterest, plainPenalty } from '../../../shared/domain/plain-accrual.ts'
import { addDays, dayNumber, daysBetween } from '../../../shared/values/dates.ts'
import { rate } from '../../../shared/values/rate.ts'
import { accountByDays } from './account-by-days.ts'
import { amounts, dates, madeUpAccounts, policies } from './made-up-accounts.ts'

function splitOf(applied: Applied): number[] {
  const { contingencyFee, penalty, administrative, interest, principal, unapplied } = applied
  return [contingencyFee, penalty, administrative, interest, principal, unapplied]
}

function owedOf({ balance }: Account): number[] {
  return [balance.contingencyFee, balance.penalty, balance.administrative, balance.interest, balance.principal]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, amount) => total + amount, 0)
}

test('an account is what a plain day-by-day computation in exact fractions says', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts, asOf }) => {
      const found = account(facts, asOf)
      const byDays = accountByDays(facts, asOf)
      expect(owedOf(found)).toEqual(byDays.owed)
      expect(found.applied.map(splitOf)).toEqual(byDays.split)
    }),
    { numRuns: 400 },
  )
})

test('an account never owes less than nothing, and its parts make its total', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts, asOf }) => {
      const found = account(facts, asOf)
      for (const part of owedOf(found)) expect(part).toBeGreaterThanOrEqual(0)
      expect(sum(owedOf(found))).toBe(found.balance.total)
    }),
  )
})

test('an account loses no cent: what was charged is what was paid and what is owed', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts, asOf }) => {
      const found = account(facts, asOf)
      const happened = facts.events.filter((event) => event.date <= asOf)
      const charged = sum(happened.filter((event) => event.kind !== 'payment').map((event) => event.amount))
      const assessed = sum(found.assessments.map((assessment) => assessment.amount))
      const paid = sum(found.applied.map((applied) => applied.amount - applied.unapplied))
      expect(facts.principal + charged + assessed - paid).toBe(found.balance.total)
      for (const applied of found.applied) expect(sum(splitOf(applied))).toBe(applied.amount)
    }),
  )
})

test('an account keeps as open items exactly what is owed of principal, charges and interest', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts, asOf }) => {
      const { balance, openItems } = account(facts, asOf)
      const open = (kind: string) => sum(openItems.filter((item) => item.kind === kind).map((item) => item.open))
      expect(open('principal')).toBe(balance.principal)
      expect(open('administrative')).toBe(balance.administrative)
      expect(open('interest')).toBe(balance.interest)
    }),
  )
})

test('an account does not depend on the order in which events of different days are given', () => {
  fc.assert(
    fc.property(madeUpAccounts, fc.infiniteStream(fc.nat()), ({ facts, asOf }, random) => {
      const ranked = facts.events.map((event) => ({ event, rank: Number(random.next().value ?? 0) }))
      const seen = new Set<string>()
      const oneADay = ranked.filter(({ event }) => !seen.has(event.date) && seen.add(event.date))
      const given = oneADay.map(({ event }) => event)
      const shuffled = oneADay.toSorted((first, second) => first.rank - second.rank).map(({ event }) => event)
      expect(account({ ...facts, events: shuffled }, asOf)).toEqual(account({ ...facts, events: given }, asOf))
    }),
  )
})

test('an account applies a payment to the next part only when the one before is paid', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts, asOf }) => {
      const last = facts.events.findLast((event) => event.kind === 'payment' && event.date <= asOf)
      if (last === undefined) return
      const found = account({ ...facts, events: facts.events.filter((event) => event.date <= last.date) }, last.date)
      const paid = found.applied.findLast((applied) => applied.date === last.date)
      const withinGrace = daysBetween(facts.delinquencyDate, last.date) <= facts.policy.graceDays
      if (paid === undefined || found.applied.at(-1) !== paid) return
      if (paid.principal > 0) expect(found.balance.administrative + found.balance.penalty).toBe(0)
      if (paid.principal > 0 && !withinGrace) expect(found.balance.interest).toBe(0)
      if (paid.administrative > 0) expect(found.balance.penalty + found.balance.contingencyFee).toBe(0)
      if (paid.unapplied > 0) expect(found.balance.principal).toBe(0)
    }),
  )
})

test('an account of a debt with nothing but its principal is what the plain accrual says', () => {
  const plain = fc.record({
    principal: fc.oneof(amounts(10_000_000), amounts(99_999_999_999_999)),
    delinquencyDate: dates,
    rate: fc.integer({ min: 0, max: 100_000 }).map(rate),
    policy: policies,
    span: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.integer({ min: 0, max: 8000 })),
  })
  fc.assert(
    fc.property(plain, ({ span, ...facts }) => {
      const asOf = addDays(facts.delinquencyDate, span)
      const { balance } = account({ ...facts, events: [] }, asOf)
      const from = dayNumber(facts.delinquencyDate)
      const to = dayNumber(asOf)
      expect(plainInterest(facts.principal, facts.rate, from, to, facts.policy)).toBe(balance.interest)
      expect(plainPenalty(facts.principal, facts.rate, from, to, facts.policy)).toBe(balance.penalty)
    }),
    { numRuns: 400 },
  )
})
