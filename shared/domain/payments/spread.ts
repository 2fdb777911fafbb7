/**
 * How one receipt pays several debts of a person: first those the debtor named, each up to what was meant for it or is
 * owed on it, then the others, the oldest first, until nothing is left.
 */
import { add, formatMoney, least, subtract, ZERO, type Cents } from '../../values/money.ts'
import type { IsoDate } from '../../values/dates.ts'
import { answer, invalid, type Outcome, type Step } from '../../values/outcome.ts'
import { firstRepeated } from '../../values/repeated.ts'

export const citation = '31 CFR 901.9(f); IRM 1.35.7.17(1), 1.35.7.18.2(6)'

export const rules = ['IRM-17-order']

/** A debt that a receipt may pay. */
export interface OwedDebt {
  readonly id: number
  readonly billNumber: string
  readonly since: IsoDate
  readonly owed: Cents
}

/** A debt that the debtor named; without an amount it is meant to be paid in full. */
export interface Designated {
  readonly id: number
  readonly amount?: Cents | undefined
}

/** What of a receipt goes to which debt. */
export interface Part {
  readonly id: number
  readonly amount: Cents
}

/** The parts of a receipt; together they are the receipt. `above` is what no debt owed, held by the last part. */
export interface Spread {
  readonly parts: readonly Part[]
  readonly above: Cents
}

// Unsettled: the sources order the parts of one debt and the debts of an offset, not those of a payment that names
// none. The oldest debt first is read over from offsets.
/** Spreads a receipt. What is more than all debts goes to the first debt named, or else the oldest. */
export function spread(amount: Cents, debts: readonly OwedDebt[], designated: readonly Designated[]): Outcome<Spread> {
  const repeated = firstRepeated(designated.map(({ id }) => ({ id: String(id) })))
  if (repeated !== undefined) return invalid(`designated.${repeated}`, 'A debt is named twice.')
  const unknown = designated.findIndex(({ id }) => !debts.some((debt) => debt.id === id))
  if (unknown !== -1) return invalid(`designated.${unknown}`, 'This is not a debt of the person who pays.')
  const named = designated.flatMap(({ id }) => debts.find((debt) => debt.id === id) ?? [])
  const byAge = debts.toSorted(olderFirst)
  const order = [...named, ...byAge.filter((debt) => !named.includes(debt))]
  const [first] = order
  if (first === undefined) return invalid('designated', 'There is no debt that this could pay.')
  const paid = new Map<number, Cents>()
  let left = amount
  const pay = (debt: OwedDebt, most: Cents): void => {
    const already = paid.get(debt.id) ?? ZERO
    const part = least(left, most, subtract(debt.owed, already))
    paid.set(debt.id, add(already, part))
    left = subtract(left, part)
  }
  for (const debt of named) pay(debt, designated.find(({ id }) => id === debt.id)?.amount ?? debt.owed)
  for (const debt of byAge) pay(debt, debt.owed)
  const above = left
  paid.set(first.id, add(paid.get(first.id) ?? ZERO, above))
  const parts = order.map(({ id }) => ({ id, amount: paid.get(id) ?? ZERO })).filter((part) => part.amount > 0)
  return answer({ parts, above }, explain(order, paid, above))
}

function olderFirst(first: OwedDebt, second: OwedDebt): number {
  if (first.since !== second.since) return first.since < second.since ? -1 : 1
  return first.id - second.id
}

function explain(order: readonly OwedDebt[], paid: ReadonlyMap<number, Cents>, above: Cents): readonly Step[] {
  const steps = order.map(({ id, billNumber, since, owed }) => ({
    label: `${billNumber}, since ${since}: ${formatMoney(owed)} owed`,
    amount: formatMoney(paid.get(id) ?? ZERO),
    cite: citation,
  }))
  return above === 0 ? steps : [...steps, { label: 'Above what all debts come to', amount: formatMoney(above) }]
}
