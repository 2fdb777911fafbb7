/** Moves the balances of a stretch of the book on to a day: by the short formula, or by replaying what happened. */
import type { Balance } from '../shared/domain/application-of-payments.ts'
import { policyInEffect, type PolicyChange } from '../shared/domain/policy/in-effect.ts'
import { ledgerAccountSince } from '../shared/domain/standing/ledger-account.ts'
import { plainBalance } from '../shared/domain/standing/plain-balance.ts'
import type { AccrualPolicy } from '../shared/domain/account-facts.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { add, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import type { Engine } from './store/insert-many.ts'
import { ledgerFacts } from './store/ledger-facts.ts'
import {
  growingDebts,
  loadHistories,
  writeBalances,
  type GrowingDebt,
  type Histories,
  type Moved,
  type Stretch,
} from './store/roll-forward.ts'

/** How many debts grew, and by what. */
export interface Growth {
  readonly debts: number
  readonly interest: Cents
  readonly penalty: Cents
}

export const NOTHING_GREW: Growth = { debts: 0, interest: ZERO, penalty: ZERO }

/** Two growths as one. */
export function together(one: Growth, other: Growth): Growth {
  return {
    debts: one.debts + other.debts,
    interest: add(one.interest, other.interest),
    penalty: add(one.penalty, other.penalty),
  }
}

/** How many debts are in memory at a time. */
const HELD_AT_ONCE = 4000

/** Writes the balances of the day for every growing debt of the stretch that does not stand there yet. */
export function accrueStretch(
  engine: Engine,
  { first, last }: Stretch,
  policies: readonly PolicyChange[],
  day: IsoDate,
): Growth {
  const settingsOn = rememberByDay((on) => policyInEffect(policies, on).settings)
  let grown = NOTHING_GREW
  for (let from = first; from <= last; from += HELD_AT_ONCE) {
    const held = { first: from, last: Math.min(last, from + HELD_AT_ONCE - 1) }
    const debts = growingDebts(engine, held, day)
    const histories = loadHistories(engine, held, day)
    const moved = debts.map((debt) => ({ debt, balance: balanceOn(debt, histories, policies, settingsOn, day) }))
    writeBalances(engine, moved, day)
    grown = moved.map(growthOf).reduce(together, grown)
  }
  return grown
}

function growthOf({ debt, balance }: Moved): Growth {
  return {
    debts: 1,
    interest: subtract(balance.interest, debt.interest),
    penalty: subtract(balance.penalty, debt.penalty),
  }
}

function balanceOn(
  debt: GrowingDebt,
  { entries, agreements, cases, holds }: Histories,
  policies: readonly PolicyChange[],
  settingsOn: (day: IsoDate) => AccrualPolicy,
  day: IsoDate,
): Balance {
  const { id, principal, delinquentOn: since, rate } = debt
  if (debt.eventful === 0 && since !== null && rate !== null) {
    return plainBalance({ principal, rate, since }, settingsOn(since), day)
  }
  const history = {
    agreements: agreements.get(id) ?? [],
    cases: cases.get(id) ?? [],
    placedHolds: holds.get(id) ?? [],
    policies,
  }
  return ledgerAccountSince(since ?? undefined, history, ledgerFacts(principal, entries.get(id) ?? []), day).balance
}

/** What follows from a day is worked out once for it: a book has a million debts and a thousand days. */
function rememberByDay<T>(compute: (day: IsoDate) => T): (day: IsoDate) => T {
  const known = new Map<IsoDate, T>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const value = compute(day)
    known.set(day, value)
    return value
  }
}
