/** What is known of a debt's account: how it began and what has happened to it, by date. */
import type { Policy } from '../law/policy.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { Rate } from '../values/rate.ts'
import type { Balance, Parts } from './application-of-payments.ts'

/** The caller's own number or name of an event; it comes back with what the event did. */
export type EventId = string | number

interface Dated {
  readonly date: IsoDate
  readonly id?: EventId | undefined
}

/** Money charged or received. */
export interface MoneyEvent extends Dated {
  readonly kind: 'administrative-charge' | 'contingency-fee' | 'payment'
  readonly amount: Cents
}

/** The principal was found to be more (above zero) or less (below zero), from its date on. */
export interface PrincipalAdjustment extends Dated {
  readonly kind: 'principal-adjustment'
  readonly amount: Cents
}

/** Part of a late charge is forgiven; more than was assessed by that day cannot be. */
export interface Waive extends Dated {
  readonly kind: 'waive'
  readonly part: 'interest' | 'penalty' | 'administrative'
  readonly amount: Cents
}

/**
 * A change of how the debt accrues.
 * - `agreement-start`, `agreement-default`, `agreement-end`: the day of the agreement, of its default, of its end
 *   without default (paid, or given up for new terms).
 * - `accrual-hold-start`, `accrual-hold-end`: the first and the last day on which nothing accrues.
 * - `penalty-waived-from`, `penalty-waived-until`: the first and the last day without penalties, when a hearing
 *   decision is late: day 61 and the day of the decision.
 */
interface AccrualChange extends Dated {
  readonly kind:
    | 'agreement-start'
    | 'agreement-default'
    | 'agreement-end'
    | 'accrual-hold-start'
    | 'accrual-hold-end'
    | 'penalty-waived-from'
    | 'penalty-waived-until'
}

/** Anything that happens to an account. */
export type AccountEvent = MoneyEvent | PrincipalAdjustment | Waive | AccrualChange

/** The policy settings that decide how an account accrues. */
export type AccrualPolicy = Omit<Policy, 'multipleDebtCap'>

/** How a debt began and what happened to it. */
export interface AccountFacts {
  readonly principal: Cents
  /** Unknown until a letter sets it; until then nothing accrues, unless an agreement is made. */
  readonly delinquencyDate?: IsoDate | undefined
  /** The rate in effect on the delinquency date, fixed for good. */
  readonly rate: Rate
  readonly policy: AccrualPolicy
  /** In posting order; the order of different days does not matter. */
  readonly events: readonly AccountEvent[]
}

/** What a payment, a waiver of charges or a lowered principal took off the account. */
export interface Applied extends Parts {
  readonly id?: EventId | undefined
  readonly date: IsoDate
  readonly amount: Cents
  readonly unapplied: Cents
}

/** An amount of interest or penalty posted on a date. */
export interface Assessment {
  readonly kind: 'interest' | 'penalty'
  readonly date: IsoDate
  readonly amount: Cents
}

/** An amount still open: it bears penalty from its 91st day, and payments close the oldest first. */
export interface OpenItem {
  readonly kind: 'principal' | 'administrative' | 'interest'
  /** Unknown for the principal until there is a delinquency date. */
  readonly date?: IsoDate | undefined
  readonly amount: Cents
  readonly open: Cents
  readonly id?: EventId | undefined
}

/** An account as it stands at the end of a day. */
export interface Account {
  readonly asOf: IsoDate
  readonly rate: Rate
  readonly daysDelinquent: number
  readonly balance: Balance
  /** Each payment, in the order in which it was applied. */
  readonly applied: readonly Applied[]
  /** Each waiver of charges and each lowering of the principal. */
  readonly credited: readonly Applied[]
  readonly assessments: readonly Assessment[]
  readonly openItems: readonly OpenItem[]
  /** Penalties that a kept agreement holds back; a default adds them. */
  readonly deferredPenalty: Cents
}
