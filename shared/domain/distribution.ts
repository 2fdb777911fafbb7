/**
 * In which order an offset pays several debts of one person: tax, child support, Federal non-tax debts, State tax; the
 * oldest first among debts of one kind.
 */
import type { IsoDate } from '../values/dates.ts'
import { formatMoney, least, subtract, type Cents } from '../values/money.ts'
import { answer, invalid, type Outcome, type Step } from '../values/outcome.ts'
import { firstRepeated } from '../values/repeated.ts'

export const citation = '31 CFR 285.5(f)(3); IRM 1.35.7.18.2(5) and (6)'

export const rules = [
  'IRM-18.2-priority', 'IRM-18.2-oldest', 'CFR285-1-priority', 'CFR285-3-order', 'CFR285-5-priority',
  'CFR285-7-priority',
]

/** The kinds of debt in the order in which they are paid. */
export const PRIORITY = ['tax', 'child-support', 'federal-nontax', 'state-tax'] as const

/** A kind of debt that an offset may pay. */
type DebtClass = (typeof PRIORITY)[number]

/** A debt that an offset may pay. */
export interface DistributedDebt {
  readonly id: string
  readonly class: DebtClass
  readonly since: IsoDate
  readonly balance: Cents
}

/** What each debt gets, in the order of their ids. */
export interface Distribution {
  readonly applied: readonly { readonly id: string; readonly amount: Cents }[]
  readonly unapplied: Cents
}

/** Spreads an amount over debts. */
export function distribute(amount: Cents, debts: readonly DistributedDebt[]): Outcome<Distribution> {
  const repeated = firstRepeated(debts)
  if (repeated !== undefined) return invalid(`debts.${repeated}.id`, 'Each debt needs an id of its own.')
  let left = amount
  const steps: Step[] = []
  const applied = debts.toSorted(byPriority).map((debt) => {
    const paid = least(left, debt.balance)
    steps.push(explain(debt, left, paid))
    left = subtract(left, paid)
    return { id: debt.id, amount: paid }
  })
  if (left > 0) steps.push({ label: 'Left when all debts are paid', amount: formatMoney(left), cite: citation })
  return answer({ applied: applied.toSorted(byId), unapplied: left }, steps)
}

function byPriority(first: DistributedDebt, second: DistributedDebt): number {
  const rank = PRIORITY.indexOf(first.class) - PRIORITY.indexOf(second.class)
  if (rank !== 0) return rank
  if (first.since !== second.since) return first.since < second.since ? -1 : 1
  return byId(first, second)
}

function byId(first: { readonly id: string }, second: { readonly id: string }): number {
  return first.id < second.id ? -1 : 1
}

function explain(debt: DistributedDebt, left: Cents, paid: Cents): Step {
  const label =
    `Debt ${debt.id} (${debt.class}, since ${debt.since}): the lesser of ${formatMoney(debt.balance)} owed and ` +
    `${formatMoney(left)} left`
  return { label, amount: formatMoney(paid), cite: citation }
}
