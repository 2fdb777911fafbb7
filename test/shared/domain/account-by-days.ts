/**
 * A second, deliberately plain computation of an account: one day after the other, in exact fractions, with none of the
 * program's own rules. Slow, and only for comparing.
 */
import type { Policy } from '../../../shared/law/policy.ts'
import { dayNumber, endOfMonth, fromDayNumber, type IsoDate } from '../../../shared/values/dates.ts'

export interface DailyEvent {
  readonly date: IsoDate
  readonly kind: 'administrative-charge' | 'contingency-fee' | 'payment'
  readonly amount: number
}

export interface DailyFacts {
  readonly principal: number
  readonly delinquencyDate: IsoDate
  readonly rate: number
  readonly policy: Policy
  readonly events: readonly DailyEvent[]
}

interface DailyItem {
  readonly kind: 'principal' | 'administrative' | 'interest'
  readonly day: number
  open: number
}

interface Days {
  readonly facts: DailyFacts
  readonly first: number
  readonly items: DailyItem[]
  readonly split: number[][]
  fee: number
  penalty: number
  interestPosted: number
  penaltyPosted: number
  exactInterest: bigint
  exactPenalty: bigint
}

const order = ['administrative-charge', 'contingency-fee', 'payment']

/** What is owed (fee, penalty, administrative, interest, principal) and how each payment was split, in that order. */
export function accountByDays(facts: DailyFacts, asOf: IsoDate): { owed: number[]; split: number[][] } {
  const first = dayNumber(facts.delinquencyDate)
  const last = dayNumber(asOf)
  const state: Days = {
    facts, first, items: [{ kind: 'principal', day: first, open: facts.principal }], split: [],
    fee: 0, penalty: 0, interestPosted: 0, penaltyPosted: 0, exactInterest: 0n, exactPenalty: 0n,
  }
  const earliest = Math.min(first, ...facts.events.map((event) => dayNumber(event.date)))
  for (let day = earliest; day <= last; day += 1) {
    if (day > first) oneDay(state, day)
    if (day === dayNumber(endOfMonth(fromDayNumber(day))) && day - first > facts.policy.graceDays) postBoth(state, day)
    const today = facts.events.filter((event) => dayNumber(event.date) === day)
    for (const kind of order) for (const event of today) if (event.kind === kind) happen(state, event, day)
  }
  postBoth(state, last)
  return { owed: [state.fee, state.penalty, ...KINDS.map((kind) => openOf(state, kind))], split: state.split }
}

const KINDS = ['administrative', 'interest', 'principal'] as const

function oneDay(state: Days, day: number): void {
  const { rate, policy } = state.facts
  state.exactInterest += BigInt(openOf(state, 'principal')) * BigInt(rate)
  for (const item of state.items) {
    if (policy.penaltyBase === 'principal' && item.kind !== 'principal') continue
    const age = day - item.day
    const atOnce = policy.penaltyStart === 'delinquency' ? 91n : 1n
    if (age >= 91) state.exactPenalty += BigInt(item.open) * BigInt(policy.penaltyPercent) * (age === 91 ? atOnce : 1n)
  }
}

function postBoth(state: Days, day: number): void {
  const interest = halfUp(state.exactInterest, state) - state.interestPosted
  state.interestPosted += interest
  if (interest > 0) state.items.push({ kind: 'interest', day, open: interest })
  const penalty = halfUp(state.exactPenalty, state) - state.penaltyPosted
  state.penaltyPosted += penalty
  state.penalty += penalty
}

function halfUp(exact: bigint, state: Days): number {
  const year = 100_000n * BigInt(state.facts.policy.dayCountBasis)
  return Number((2n * exact + year) / (2n * year))
}

function happen(state: Days, event: DailyEvent, day: number): void {
  if (event.kind === 'contingency-fee') state.fee += event.amount
  if (event.kind === 'administrative-charge') {
    state.items.push({ kind: 'administrative', day: Math.max(day, state.first), open: event.amount })
  }
  if (event.kind === 'payment') pay(state, event.amount, day)
}

function pay(state: Days, amount: number, day: number): void {
  const inGrace = day - state.first <= state.facts.policy.graceDays
  if (!inGrace) postBoth(state, day)
  const fee = Math.min(amount, state.fee)
  const penalty = Math.min(amount - fee, state.penalty)
  state.fee -= fee
  state.penalty -= penalty
  let left = amount - fee - penalty
  const paid = KINDS.map((kind) => {
    if (kind === 'interest' && inGrace) return 0
    const closed = close(state, kind, left)
    left -= closed
    return closed
  })
  if (inGrace && day > state.first) {
    state.exactInterest -= BigInt(paid[2] ?? 0) * BigInt(state.facts.rate) * BigInt(day - state.first)
  }
  state.split.push([fee, penalty, ...paid, left])
}

function close(state: Days, kind: DailyItem['kind'], amount: number): number {
  let left = amount
  for (const item of state.items) {
    if (item.kind !== kind) continue
    const taken = Math.min(left, item.open)
    item.open -= taken
    left -= taken
  }
  return amount - left
}

function openOf(state: Days, kind: DailyItem['kind']): number {
  return state.items.reduce((sum, item) => (item.kind === kind ? sum + item.open : sum), 0)
}
