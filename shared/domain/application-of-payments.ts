/** In which order a payment is applied: contingency fee, penalty, administrative charges, interest, principal. */
import { deciding } from '../law/dated.ts'
import { REFUND_FLOOR } from '../law/refund-floor.ts'
import type { IsoDate } from '../values/dates.ts'
import { add, cents, formatMoney, type Cents, ZERO } from '../values/money.ts'
import { answer, type Answered, type Step } from '../values/outcome.ts'

export const citation = '31 CFR 901.9(f); IRM 1.35.7.17(1)'

export const rules = ['IRM-17-order', 'IRM-18.1-apply-order', 'IRM-18-fee-order', 'IRM-12-refund-1']

/** The five parts of what is owed, or of what a payment paid. */
export interface Parts {
  readonly contingencyFee: Cents
  readonly penalty: Cents
  readonly administrative: Cents
  readonly interest: Cents
  readonly principal: Cents
}

/** The five parts and their sum. */
export interface Balance extends Parts {
  readonly total: Cents
}

/** The order in which a payment is applied. */
export const ORDER_OF_APPLICATION = ['contingencyFee', 'penalty', 'administrative', 'interest', 'principal'] as const

/** One of the five parts. */
export type Part = (typeof ORDER_OF_APPLICATION)[number]

/** What each part is called. */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  contingencyFee: 'contingency fee',
  penalty: 'penalty',
  administrative: 'administrative charges',
  interest: 'interest',
  principal: 'principal',
}

/** A payment split over the parts; `unapplied` is what was more than all of them. */
export interface Split extends Parts {
  readonly unapplied: Cents
}

/** Nothing owed and nothing paid. */
export const NO_PARTS: Parts = {
  contingencyFee: ZERO,
  penalty: ZERO,
  administrative: ZERO,
  interest: ZERO,
  principal: ZERO,
}

/** Adds the sum to the five parts. */
export function withTotal(parts: Parts): Balance {
  const total = add(parts.contingencyFee, parts.penalty, parts.administrative, parts.interest, parts.principal)
  return { ...parts, total }
}

/** Splits an amount over what is owed. A payment within the grace days passes over interest, which it does not bear. */
export function splitPayment(amount: Cents, owed: Parts, passOverInterest: boolean = false): Split {
  const contingencyFee = Math.min(amount, owed.contingencyFee)
  let left = amount - contingencyFee
  const penalty = Math.min(left, owed.penalty)
  left -= penalty
  const administrative = Math.min(left, owed.administrative)
  left -= administrative
  const interest = passOverInterest ? 0 : Math.min(left, owed.interest)
  left -= interest
  const principal = Math.min(left, owed.principal)
  return {
    contingencyFee: cents(contingencyFee),
    penalty: cents(penalty),
    administrative: cents(administrative),
    interest: cents(interest),
    principal: cents(principal),
    unapplied: cents(left - principal),
  }
}

/** Whether what was paid above the balance is given back; by the newest floor when no day is given. */
export function isRefundable(unapplied: Cents, on?: IsoDate): boolean {
  return unapplied >= deciding(REFUND_FLOOR, on).value
}

/** A payment applied to a balance. */
export interface AppliedPayment {
  readonly applied: Parts
  readonly remaining: Balance
  readonly unapplied: Cents
  readonly refundable: boolean
}

/** Applies a payment to a balance in the statutory order. */
export function applyPayment(amount: Cents, balance: Partial<Parts>): Answered<AppliedPayment> {
  const owed: Parts = { ...NO_PARTS, ...balance }
  const split = splitPayment(amount, owed)
  const { unapplied, ...applied } = split
  const remaining = withTotal({
    contingencyFee: cents(owed.contingencyFee - applied.contingencyFee),
    penalty: cents(owed.penalty - applied.penalty),
    administrative: cents(owed.administrative - applied.administrative),
    interest: cents(owed.interest - applied.interest),
    principal: cents(owed.principal - applied.principal),
  })
  const refundable = isRefundable(unapplied)
  return answer({ applied, remaining, unapplied, refundable }, explain(amount, owed, split, refundable))
}

function explain(amount: Cents, owed: Parts, split: Split, refundable: boolean): readonly Step[] {
  let left: number = amount
  const steps: Step[] = []
  for (const part of ORDER_OF_APPLICATION) {
    const before = cents(left)
    left -= split[part]
    if (owed[part] === 0) continue
    const label =
      `To ${PART_NAMES[part]}: the lesser of ${formatMoney(owed[part])} owed and ${formatMoney(before)} left of the ` +
      'payment'
    steps.push({ label, amount: formatMoney(split[part]), cite: citation })
  }
  if (split.unapplied > 0) steps.push(explainExcess(split.unapplied, refundable))
  return steps
}

function explainExcess(unapplied: Cents, refundable: boolean): Step {
  const floor = deciding(REFUND_FLOOR)
  const verdict = refundable ? 'refundable' : `not refunded, being less than ${formatMoney(floor.value)}`
  return { label: `Paid above the balance: ${verdict}`, amount: formatMoney(unapplied), cite: floor.source }
}
