/**
 * What a change of policy does to the debts on the book: shown before it is approved, and done when it is. Both come
 * from the same computation, so that what was seen is what happens.
 */
import { ORDER_OF_APPLICATION } from '../shared/domain/application-of-payments.ts'
import { reachesBack } from '../shared/domain/policy/change.ts'
import { differingSettings, type PolicyChange } from '../shared/domain/policy/in-effect.ts'
import { clockArithmetic, clocksOn } from '../shared/domain/standing/clocks.ts'
import type { StandingFacts } from '../shared/domain/standing/facts.ts'
import { governingDay, governingPolicy } from '../shared/domain/standing/governing-policy.ts'
import { ledgerAccount } from '../shared/domain/standing/ledger-account.ts'
import { stateOn } from '../shared/domain/standing/state.ts'
import type { SettingName } from '../shared/law/policy.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { cents, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import { settle } from './settle.ts'
import { listGovernedSince } from './store/governed-debts.ts'
import { ledgerFacts } from './store/ledger-facts.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import { loadPolicies } from './store/policies.ts'
import type { Reader, Writer } from './store/tables.ts'

/** A debt that is worked out afresh. */
export interface DebtEffect {
  readonly debt: DebtFacts['debt']
  readonly debtor: DebtFacts['debtor']
  readonly governedOn: IsoDate
  /** Whether a setting by which charges accrue is another one. */
  readonly recomputed: boolean
  readonly was: Cents
  readonly becomes: Cents
  /** Whether any part of the balance differs, be the total the same. */
  readonly differs: boolean
  readonly reopened: boolean
  readonly atTreasury: boolean
  readonly clocksMoved: boolean
}

/** What a change does in all. */
export interface PolicyEffect {
  readonly debts: number
  readonly changed: number
  /** Below zero when less is owed. */
  readonly difference: Cents
  readonly reopened: number
  readonly atTreasury: number
  readonly clocksMoved: number
  /** The first debts that owe another amount. */
  readonly examples: readonly DebtEffect[]
  /** The debts whose projection must be remade. */
  readonly touched: readonly number[]
}

const EXAMPLES = 5

/** Debts are loaded so many at a time. */
const PAGE = 500

const ACCRUAL: ReadonlySet<SettingName> = new Set([
  'dayCountBasis', 'graceDays', 'penaltyPercent', 'penaltyBase', 'penaltyStart',
])

/** Works out what a further change would do to every debt it can touch, without doing it. */
export async function policyEffect(db: Reader, change: PolicyChange, today: IsoDate): Promise<PolicyEffect> {
  const effect = nothing()
  if (!reachesBack(change.effective, today)) return effect
  const proposed = [...(await loadPolicies(db)), change]
  const ids = await listGovernedSince(db, change.effective)
  for (let at = 0; at < ids.length; at += PAGE) {
    for (const debt of await loadManyFacts(db, ids.slice(at, at + PAGE))) {
      const found = effectOn(debt, proposed, today)
      if (found !== undefined) count(effect, found)
    }
  }
  return effect
}

/** Works the touched debts out afresh, once the change has been written down as approved. */
export async function applyPolicy(db: Writer, { touched }: PolicyEffect, today: IsoDate): Promise<void> {
  for (const debtId of touched) await settle(db, debtId, today)
}

/** The sums while they are being added up. */
type Sums = { -readonly [Name in keyof PolicyEffect]: PolicyEffect[Name] } & {
  readonly examples: DebtEffect[]
  readonly touched: number[]
}

function nothing(): Sums {
  return {
    debts: 0,
    changed: 0,
    difference: ZERO,
    reopened: 0,
    atTreasury: 0,
    clocksMoved: 0,
    examples: [],
    touched: [],
  }
}

function effectOn(found: DebtFacts, proposed: readonly PolicyChange[], today: IsoDate): DebtEffect | undefined {
  const { debt, debtor, facts, entries } = found
  const changed: StandingFacts = { ...facts, policies: proposed }
  const differing = differingSettings(governingPolicy(facts, today), governingPolicy(changed, today))
  if (differing.length === 0) return undefined
  const ledger = ledgerFacts(debt.principal, entries)
  const before = ledgerAccount(facts, ledger, today).balance
  const after = ledgerAccount(changed, ledger, today).balance
  const [was, becomes] = [before.total, after.total]
  return {
    debt,
    debtor,
    governedOn: governingDay(facts, today),
    recomputed: differing.some((name) => ACCRUAL.has(name)),
    was,
    becomes,
    differs: ORDER_OF_APPLICATION.some((part) => before[part] !== after[part]),
    reopened: was === 0 && becomes > 0,
    atTreasury: stateOn(facts, was, today) === 'referred' && was !== becomes,
    clocksMoved: clocksText(facts, was, today) !== clocksText(changed, becomes, today),
  }
}

function clocksText(facts: StandingFacts, total: Cents, today: IsoDate): string {
  return clocksOn(facts, total, today).map((clock) => `${clock.kind} ${clockArithmetic(clock)}`).join('; ')
}

function count(sums: Sums, found: DebtEffect): void {
  if (found.recomputed) sums.debts += 1
  if (found.reopened) sums.reopened += 1
  if (found.atTreasury) sums.atTreasury += 1
  if (found.clocksMoved) sums.clocksMoved += 1
  if (found.differs || found.clocksMoved) sums.touched.push(found.debt.id)
  if (!found.differs) return
  sums.changed += 1
  sums.difference = cents(sums.difference + subtract(found.becomes, found.was))
  if (sums.examples.length < EXAMPLES) sums.examples.push(found)
}
