/** Where money that came in would go: each receipt over the debts of one person, with what earlier ones leave owed. */
import type { Answer } from '../shared/api.ts'
import { spread, type Designated, type OwedDebt, type Spread } from '../shared/domain/payments/spread.ts'
import { paymentReasons } from '../shared/domain/standing/payment-gate.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { add, formatMoney, notBelowZero, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import type { Outcome, Reason } from '../shared/values/outcome.ts'
import { accountOf, settleMany } from './settle.ts'
import { debtsOfPeople } from './store/deposits.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import type { Reader, Writer } from './store/tables.ts'

/** The debts of some people, with what is still owed on each as one receipt after the other is planned. */
export interface Purse {
  readonly debts: ReadonlyMap<number, DebtFacts>
  /** The same, by person. */
  readonly byDebtor: ReadonlyMap<number, readonly DebtFacts[]>
  readonly taken: Map<number, Cents>
}

/** Loads the debts of people whose money came in. */
export async function openPurse(db: Reader, debtorIds: readonly number[]): Promise<Purse> {
  const found = await loadManyFacts(db, await debtsOfPeople(db, [...new Set(debtorIds)]))
  const byDebtor = Map.groupBy(found, ({ debt }) => debt.debtorId)
  return { debts: new Map(found.map((debt) => [debt.debt.id, debt])), byDebtor, taken: new Map() }
}

/** What is owed on a debt on a day, less what receipts planned before take. */
export function owedIn(purse: Purse, debt: DebtFacts, on: IsoDate): Cents {
  const { total } = accountOf(debt, on).balance
  return notBelowZero(subtract(total, purse.taken.get(debt.debt.id) ?? ZERO))
}

/** Plans a receipt over the debts of a person and remembers what it takes. */
export function planReceipt(
  purse: Purse,
  receipt: { readonly debtorId: number; readonly amount: Cents; readonly receivedOn: IsoDate },
  designated: readonly Designated[],
): Outcome<Spread> {
  const own = purse.byDebtor.get(receipt.debtorId) ?? []
  const debts = own.map((facts): OwedDebt => {
    const { id, billNumber, discoveredOn } = facts.debt
    return { id, billNumber, since: discoveredOn, owed: owedIn(purse, facts, receipt.receivedOn) }
  })
  const planned = spread(receipt.amount, debts, designated)
  if (!planned.ok) return planned
  for (const { id, amount } of planned.value.parts) {
    purse.taken.set(id, add(amount, purse.taken.get(id) ?? ZERO))
  }
  return planned
}

/** Why a receipt by a method may not be posted on the debts it would pay; nothing when it may. */
export function reasonsOf(purse: Purse, { parts }: Spread, method: string): readonly Reason[] {
  const reasons = parts.flatMap(({ id }) => {
    const debt = purse.debts.get(id)
    return debt === undefined ? [] : paymentReasons(debt.facts, method)
  })
  return [...new Map(reasons.map((reason) => [reason.rule, reason])).values()]
}

type ShownPart = Answer<'receipt.preview'>['parts'][number]

/** The parts as they are shown, with what was owed before them. */
export function shownParts(purse: Purse, { parts }: Spread, on: IsoDate): ShownPart[] {
  return parts.flatMap(({ id, amount }) => {
    const facts = purse.debts.get(id)
    if (facts === undefined) return []
    const { debt, type } = facts
    const owed = formatMoney(accountOf(facts, on).balance.total)
    const named = { debtId: id, billNumber: debt.billNumber, debtTypeLabel: type.name }
    return [{ ...named, owed, amount: formatMoney(amount) }]
  })
}

/** Settles every debt that money was put on or taken from. */
export async function settleEach(db: Writer, debtIds: readonly number[], today: IsoDate): Promise<void> {
  await settleMany(db, [...new Set(debtIds)], today)
}
