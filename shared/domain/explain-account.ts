/** The steps behind an account: what accrued on what over which days, and how each payment was applied. */
import { fromDayNumber } from '../values/dates.ts'
import { cents, formatMoney } from '../values/money.ts'
import type { Step } from '../values/outcome.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import type { Account, AccountFacts, Applied } from './account-facts.ts'
import type { AccrualLine } from './account-book.ts'
import { accrue, noAccrual } from './accrual.ts'
import { ORDER_OF_APPLICATION, PART_NAMES } from './application-of-payments.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; IRM 1.35.7.16 and 1.35.7.17'

const INTEREST = '31 U.S.C. 3717(a); IRM 1.35.7.16.1'
const GRACE = '31 U.S.C. 3717(d); 31 CFR 901.9(g)'
const PENALTY = '31 U.S.C. 3717(e)(2); 31 CFR 901.9(d); IRM 1.35.7.16.3'
const DEFERRED = 'IRM 1.35.7.12(7)'
const ORDER = '31 CFR 901.9(f); IRM 1.35.7.17(1)'

type StretchLine = Extract<AccrualLine, { readonly from: number }>

/** Explains an account with the lines collected while it was computed. */
export function explainAccount(account: Account, facts: AccountFacts, lines: readonly AccrualLine[]): readonly Step[] {
  const steps: Step[] = [explainDays(account, facts)]
  for (const line of merged(lines, 'interest')) steps.push(explainLine(line, facts))
  explainAssessed(account, 'interest', steps)
  for (const line of merged(lines, 'penalty')) steps.push(explainLine(line, facts))
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

/** The lines of interest or of penalty, neighbouring stretches on the same base told as one. */
function merged(lines: readonly AccrualLine[], about: 'interest' | 'penalty'): readonly AccrualLine[] {
  const found: AccrualLine[] = []
  let last: StretchLine | undefined
  for (const line of lines) {
    if (isAboutInterest(line) !== (about === 'interest')) continue
    if (!('from' in line)) {
      found.push(line)
      continue
    }
    if (last !== undefined && continues(last, line)) {
      const index = found.lastIndexOf(last)
      last = { ...last, to: line.to }
      found[index] = last
    } else {
      last = line
      found.push(line)
    }
  }
  return found
}

function isAboutInterest({ kind }: AccrualLine): boolean {
  return kind === 'interest' || kind === 'forgone'
}

function continues(earlier: StretchLine, line: StretchLine): boolean {
  return earlier.base === line.base && earlier.to === line.from && isDeferred(earlier) === isDeferred(line)
}

function isDeferred(line: AccrualLine): boolean {
  return 'deferred' in line && line.deferred
}

function explainLine(line: AccrualLine, facts: AccountFacts): Step {
  const basis = facts.policy.dayCountBasis
  switch (line.kind) {
    case 'interest':
      return {
        label: `Interest on principal of ${product(line.base, facts.rate, line.to - line.from, basis)}, ${stretch(line)}`,
        amount: exactly(line.base, facts.rate, line.to - line.from, basis),
        cite: INTEREST,
      }
    case 'forgone':
      return {
        label: `Not charged on principal paid within the grace days: ${product(line.base, facts.rate, line.days, basis)}`,
        amount: `-${exactly(line.base, facts.rate, line.days, basis)}`,
        cite: GRACE,
      }
    case 'ripened':
      return {
        label:
          `Penalty${heldBack(line)} on ${line.item.kind} of ${fromDayNumber(line.item.day)}, open on its 91st day: ` +
          `${product(line.open, facts.policy.penaltyPercent, line.days, basis)}, through ${fromDayNumber(line.to)}`,
        amount: exactly(line.open, facts.policy.penaltyPercent, line.days, basis),
        cite: line.deferred ? DEFERRED : PENALTY,
      }
    case 'penalty':
      return {
        label:
          `Penalty${heldBack(line)} on what is open after its 91st day: ` +
          `${product(line.base, facts.policy.penaltyPercent, line.to - line.from, basis)}, ${stretch(line)}`,
        amount: exactly(line.base, facts.policy.penaltyPercent, line.to - line.from, basis),
        cite: line.deferred ? DEFERRED : PENALTY,
      }
  }
}

function heldBack({ deferred }: { readonly deferred: boolean }): string {
  return deferred ? ' held back by the agreement' : ''
}

function product(base: number, rate: Rate, days: number, basis: number): string {
  return `${formatMoney(cents(base))} x ${formatRate(rate)}% x ${days} days / ${basis}`
}

function stretch(line: StretchLine): string {
  return `${fromDayNumber(line.from + 1)} through ${fromDayNumber(line.to)}`
}

/** The exact product to a hundredth of a cent, cut off. */
function exactly(base: number, rate: Rate, days: number, basis: number): string {
  const accrual = noAccrual(basis)
  accrue(accrual, base, rate, days)
  const hundredths = Math.floor((accrual.remainder * 100) / accrual.denominator)
  return `${formatMoney(cents(accrual.cents))}${hundredths < 10 ? '0' : ''}${hundredths}`
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
  const label = `${name} assessed in ${count} postings, each the exact accrual so far rounded half up less what was posted`
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
