/** Where each line of a deposit goes: to a debt, into suspense, or nowhere because a rule forbids it. */
import type { Answer, Parsed } from '../shared/api.ts'
import type { Spread } from '../shared/domain/payments/spread.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { add, formatMoney, showMoney, ZERO, type Cents } from '../shared/values/money.ts'
import { openPurse, owedIn, planReceipt, reasonsOf, type Purse } from './plan-receipts.ts'
import { nameOf } from './show/names.ts'
import { debtsByBill, foldBill, type BilledDebt } from './store/deposits.ts'
import type { Reader } from './store/tables.ts'

type Item = Parsed<'deposit.check'>['items'][number]

/** One line, with what becomes of it. */
export interface PlannedItem {
  readonly item: Item
  readonly receivedOn: IsoDate
  /** Absent when no debt fits. */
  readonly spread?: Spread
  readonly shown: Answer<'deposit.check'>['items'][number]
}

/** A whole deposit before it is posted. */
export interface PlannedDeposit {
  readonly items: readonly PlannedItem[]
  readonly total: Cents
  readonly suspense: Cents
  readonly refused: number
}

/** Plans a deposit; the lines count in their order. */
export async function planDeposit(
  db: Reader,
  { items, method, receivedOn }: Pick<Parsed<'deposit.check'>, 'items' | 'method' | 'receivedOn'>,
  today: IsoDate,
): Promise<PlannedDeposit> {
  const bills = await debtsByBill(db, items.map(({ billNumber }) => billNumber))
  const purse = await openPurse(db, [...bills.values()].map(({ debtorId }) => debtorId))
  const planned = items.map((item) => {
    const day = item.receivedOn ?? receivedOn
    const debt = bills.get(foldBill(item.billNumber))
    if (day > today) return without(item, day, 'refused', `It came on ${day}, which lies after today.`)
    if (debt === undefined) return without(item, day, 'suspense', whyUnmatched(item))
    return planItem(purse, item, debt, day, method)
  })
  const sum = (some: readonly PlannedItem[]): Cents => add(ZERO, ...some.map(({ item }) => item.amount))
  return {
    items: planned,
    total: sum(planned),
    suspense: sum(planned.filter(({ shown }) => shown.standing === 'suspense')),
    refused: planned.filter(({ shown }) => shown.standing === 'refused').length,
  }
}

function whyUnmatched({ billNumber }: Item): string {
  return billNumber === '' ? 'No bill number was given.' : `There is no bill ${billNumber}.`
}

function without(item: Item, receivedOn: IsoDate, standing: 'suspense' | 'refused', says: string): PlannedItem {
  const { billNumber, amount } = item
  const shown = { standing, billNumber, amount: formatMoney(amount), name: '', owed: '0.00', says }
  return { item, receivedOn, shown }
}

function planItem(purse: Purse, item: Item, debt: BilledDebt, receivedOn: IsoDate, method: string): PlannedItem {
  const facts = purse.debts.get(debt.id)
  if (facts === undefined) throw new Error('A debt that was found by its bill number could not be loaded.')
  const owed = owedIn(purse, facts, receivedOn)
  const receipt = { debtorId: debt.debtorId, amount: item.amount, receivedOn }
  const planned = planReceipt(purse, receipt, [{ id: debt.id }])
  if (!planned.ok) throw new Error('A debt of a person was not among the debts of that person.')
  const [reason] = reasonsOf(purse, planned.value, method)
  const shown = {
    standing: reason === undefined ? ('debt' as const) : ('refused' as const),
    billNumber: debt.billNumber,
    amount: formatMoney(item.amount),
    debtId: debt.id,
    name: nameOf(facts.debtor),
    owed: formatMoney(owed),
    says: reason?.message ?? whatIsUnusual(planned.value, owed),
  }
  return { item, receivedOn, spread: planned.value, shown }
}

function whatIsUnusual({ parts, above }: Spread, owed: Cents): string {
  const others = parts.length - 1
  return [
    ...(owed === ZERO ? ['Nothing is owed on this bill.'] : []),
    ...(others > 0 ? [`The rest pays ${others} other ${others === 1 ? 'debt' : 'debts'} of this person.`] : []),
    ...(above > 0 ? [`${showMoney(above)} is more than is owed.`] : []),
  ].join(' ')
}
