/** The steps behind an account: what accrued on what over which days, and how each payment was applied. */
import { fromDayNumber } from '../values/dates.ts'
import { cents, formatMoney } from '../values/money.ts'
import type { Step } from '../values/outcome.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import type { Account, AccountFacts, Applied } from './account-facts.ts'
import { accrue, noAccrual, type Accrual } from './accrual.ts'
import type { AccrualRecord, InterestForgone, InterestStretch, PenaltyBorne } from './accrual-record.ts'
import { ORDER_OF_APPLICATION, PART_NAMES } from './application-of-payments.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; IRM 1.35.7.16 and 1.35.7.17'

const INTEREST = '31 U.S.C. 3717(a); IRM 1.35.7.16.1'
const GRACE = '31 U.S.C. 3717(d); 31 CFR 901.9(g)'
const PENALTY = '31 U.S.C. 3717(e)(2); 31 CFR 901.9(d); IRM 1.35.7.16.3'
const HELD_BACK = 'IRM 1.35.7.12(7)'
const ITEM_NAMES = { principal: 'principal', administrative: 'administrative charge', interest: 'interest' } as const
const ORDER = '31 CFR 901.9(f); IRM 1.35.7.17(1)'

/** Explains an account with the record kept while it was computed. */
export function explainAccount(account: Account, facts: AccountFacts, record: AccrualRecord): readonly Step[] {
  const steps: Step[] = [explainDays(account, facts)]
  const basis = facts.policy.dayCountBasis
  for (const stretch of record.interest) steps.push(explainInterest(stretch, facts.rate, basis))
  for (const forgone of record.forgone) steps.push(explainForgone(forgone, facts.rate, basis))
  explainAssessed(account, 'interest', steps)
  for (const group of grouped(record.penalty)) steps.push(explainPenalty(group, facts))
  explainHeldBack(record, steps)
  explainAssessed(account, 'penalty', steps)
  for (const payment of account.applied) steps.push(explainPayment(payment))
  for (const credit of account.credited) steps.push(explainCredit(credit))
  steps.push({ label: `Owed on ${account.asOf}`, amount: formatMoney(account.balance.total) })
  return steps
}

function explainDays(account: Account, facts: AccountFacts): Step {
  const from = facts.delinquencyDate
  const label =
    from === undefined
      ? 'No delinquency date yet: no interest or penalty without an agreement'
      : `Days delinquent: ${from} to ${account.asOf}, the day of delinquency not counted`
  return { label, amount: String(account.daysDelinquent), cite: 'IRM 1.35.7.15(1); 31 CFR 901.9(b)(1)' }
}

function explainInterest({ base, from, to }: InterestStretch, rate: Rate, basis: number): Step {
  const days = to - from
  const label =
    `Interest: principal of ${formatMoney(cents(base))} x ${formatRate(rate)}% x ${countDays(days)} / ${basis}, ` +
    `${fromDayNumber(from + 1)} through ${fromDayNumber(to)}`
  return { label, amount: exactly(base, rate, days, basis), cite: INTEREST }
}

function explainForgone({ base, days, on }: InterestForgone, rate: Rate, basis: number): Step {
  const label =
    `Not charged on principal paid within the grace days, on ${fromDayNumber(on)}: ${formatMoney(cents(base))} x ` +
    `${formatRate(rate)}% x ${countDays(days)} / ${basis}`
  return { label, amount: `-${exactly(base, rate, days, basis)}`, cite: GRACE }
}

/** Items of one kind that bore penalty until the same day. */
type Group = readonly [PenaltyBorne, ...PenaltyBorne[]]

/** Puts together what can be told in one line: items of a kind that were closed, or are still open, on the same day. */
function grouped(penalty: readonly PenaltyBorne[]): Iterable<Group> {
  const groups = new Map<string, [PenaltyBorne, ...PenaltyBorne[]]>()
  for (const borne of penalty) {
    const key = borne.item.kind + borne.until
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [borne])
    else group.push(borne)
  }
  return groups.values()
}

function explainPenalty(group: Group, facts: AccountFacts): Step {
  const percent = facts.policy.penaltyPercent
  const basis = facts.policy.dayCountBasis
  const [first] = group
  const until = fromDayNumber(first.until)
  if (group.length === 1) {
    const label =
      `Penalty: ${ITEM_NAMES[first.item.kind]} of ${fromDayNumber(first.item.day)}, open past its 91st day until ` +
      `${until}: ${formatMoney(cents(first.amount))} x ${formatRate(percent)}% x ${countDays(first.days)} / ${basis}`
    return { label, amount: exactly(first.amount, percent, first.days, basis), cite: PENALTY }
  }
  const accrual = noAccrual(basis)
  let together = 0
  for (const { amount, days } of group) {
    together += amount
    accrue(accrual, amount, percent, days)
  }
  const last = group.at(-1) ?? first
  const label =
    `Penalty: ${group.length} items (${ITEM_NAMES[first.item.kind]}) of ${fromDayNumber(first.item.day)} through ` +
    `${fromDayNumber(last.item.day)}, together ${formatMoney(cents(together))}, each open past its 91st day until ` +
    `${until}: each x ${formatRate(percent)}% x its own ${last.days} to ${first.days} days / ${basis}`
  return { label, amount: exact(accrual), cite: PENALTY }
}

function explainHeldBack({ heldBack }: AccrualRecord, steps: Step[]): void {
  if (heldBack === undefined || (heldBack.cents === 0 && heldBack.remainder === 0)) return
  steps.push({ label: 'Penalty held back while the agreement is kept', amount: `-${exact(heldBack)}`, cite: HELD_BACK })
}

function countDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

/** The exact product to a hundredth of a cent, cut off. */
function exactly(base: number, rate: Rate, days: number, basis: number): string {
  const accrual = noAccrual(basis)
  accrue(accrual, base, rate, days)
  return exact(accrual)
}

function exact({ cents: whole, remainder, denominator }: Accrual): string {
  const hundredths = Math.floor((remainder * 100) / denominator)
  return `${formatMoney(cents(whole))}${hundredths < 10 ? '0' : ''}${hundredths}`
}

function explainAssessed(account: Account, kind: 'interest' | 'penalty', steps: Step[]): void {
  let sum = 0
  let count = 0
  for (const one of account.assessments) {
    if (one.kind !== kind) continue
    sum += one.amount
    count += 1
  }
  if (count === 0) return
  const name = kind === 'interest' ? 'Interest' : 'Penalty'
  const label = `${name} assessed in ${count} postings, each what has accrued rounded half up less what was posted`
  steps.push({ label, amount: formatMoney(cents(sum)), cite: kind === 'interest' ? INTEREST : PENALTY })
}

function explainPayment(payment: Applied): Step {
  return { label: `Payment on ${payment.date}: ${took(payment)}`, amount: formatMoney(payment.amount), cite: ORDER }
}

function explainCredit(credit: Applied): Step {
  const label = `Taken off on ${credit.date}: ${took(credit)}`
  return { label, amount: formatMoney(credit.amount), cite: '31 CFR 5.5(b); IRM 1.35.7.16.4' }
}

function took(applied: Applied): string {
  const parts: string[] = []
  for (const part of ORDER_OF_APPLICATION) {
    if (applied[part] > 0) parts.push(`${PART_NAMES[part]} ${formatMoney(applied[part])}`)
  }
  if (applied.unapplied > 0) parts.push(`unapplied ${formatMoney(applied.unapplied)}`)
  return parts.length === 0 ? 'nothing was owed' : parts.join(', ')
}
