/**
 * Everything that moved the balance of an account, one movement after the other: what its statement lists and what its
 * journal posts. The changes of all movements add up to the balance, part by part.
 */
import { earlierOf, type IsoDate } from '../values/dates.ts'
import { add, cents, ZERO, type Cents } from '../values/money.ts'
import type { Account, AccountEvent, Applied, EventId } from './account-facts.ts'
import { NO_PARTS, ORDER_OF_APPLICATION, type Part, type Parts } from './application-of-payments.ts'

export const citation = '31 U.S.C. 3512; IRM 1.35.7.17(1)'

/** What kinds of movement there are; on one day they count in this order. */
export const MOVEMENT_KINDS = [
  'established', 'principal-raised', 'administrative-charge', 'contingency-fee', 'interest', 'penalty',
  'principal-lowered', 'waived', 'payment',
] as const

type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** One movement of an account. */
export interface Movement {
  readonly date: IsoDate
  readonly kind: MovementKind
  /** The number of the ledger entry behind it; interest and penalty have none. */
  readonly id?: EventId | undefined
  /** What it added to each part, or took off it. */
  readonly change: Parts
  /** What came in or was to be taken off; more than the change where less was owed. */
  readonly amount: Cents
  /** What no part took. */
  readonly unapplied: Cents
}

/** What an account is told of, beside what it was computed from. */
export interface AccountTold {
  readonly establishedOn: IsoDate
  readonly principal: Cents
  /** The events the account was computed from; those after its day do not count. */
  readonly events: readonly AccountEvent[]
  readonly account: Account
}

/** The movements until the day of the account, by day. The principal comes first, whatever else is dated before it. */
export function movementsOf({ account, events, establishedOn, principal }: AccountTold): readonly Movement[] {
  const happened = events.filter((event) => event.date <= account.asOf)
  const waived = new Set(happened.filter((event) => event.kind === 'waive').map((event) => event.id))
  const later = [
    ...happened.flatMap(charged),
    ...account.assessments.map(({ date, kind, amount }) => movement(date, kind, kind, amount, undefined)),
    ...account.applied.map((applied) => takenOff(applied, 'payment')),
    ...account.credited.map((credit) => takenOff(credit, waived.has(credit.id) ? 'waived' : 'principal-lowered')),
  ].toSorted(byDayAndKind)
  const first = later[0]?.date ?? establishedOn
  return [movement(earlierOf(first, establishedOn), 'established', 'principal', principal, undefined), ...later]
}

/** The sum of the changes of a movement: what it did to the total. */
export function totalChange({ change }: Pick<Movement, 'change'>): Cents {
  return add(...ORDER_OF_APPLICATION.map((part) => change[part]))
}

function byDayAndKind(first: Movement, second: Movement): number {
  if (first.date !== second.date) return first.date < second.date ? -1 : 1
  return MOVEMENT_KINDS.indexOf(first.kind) - MOVEMENT_KINDS.indexOf(second.kind)
}

/** What an event adds; payments and credits are taken from the account, which knows their split. */
function charged(event: AccountEvent): readonly Movement[] {
  switch (event.kind) {
    case 'administrative-charge':
      return [movement(event.date, event.kind, 'administrative', event.amount, event.id)]
    case 'contingency-fee':
      return [movement(event.date, event.kind, 'contingencyFee', event.amount, event.id)]
    case 'principal-adjustment':
      return event.amount <= 0 ? [] : [movement(event.date, 'principal-raised', 'principal', event.amount, event.id)]
    default:
      return []
  }
}

function movement(date: IsoDate, kind: MovementKind, part: Part, amount: Cents, id: EventId | undefined): Movement {
  return { date, kind, id, change: { ...NO_PARTS, [part]: amount }, amount, unapplied: ZERO }
}

function takenOff(applied: Applied, kind: 'payment' | 'waived' | 'principal-lowered'): Movement {
  const { date, id, amount, unapplied } = applied
  return { date, kind, id, change: negative(applied), amount, unapplied }
}

function negative(parts: Parts): Parts {
  const off = (amount: Cents): Cents => (amount === 0 ? ZERO : cents(-amount))
  return {
    contingencyFee: off(parts.contingencyFee),
    penalty: off(parts.penalty),
    administrative: off(parts.administrative),
    interest: off(parts.interest),
    principal: off(parts.principal),
  }
}
