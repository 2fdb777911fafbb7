/** Finds debts by what a clerk types: the bill number, or anything that finds the person who owes them. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, cents, type Cents } from '../../shared/values/money.ts'
import { LATE_STATES, byStateThenType, byTypeThenState, type DebtSort } from './debt-sections.ts'
import { findPeople } from './find-people.ts'
import { endOfPrefix, listed } from './planner.ts'
import type { Reader } from './tables.ts'
import type { Tally } from './tallies.ts'

/** People or bills beyond these are not looked at: whoever finds so many types another letter. */
const MOST_FOUND = 4000

/** A debt that was found, with what lists sort by. */
export interface FoundDebt {
  readonly id: number
  readonly billNumber: string
  readonly nameKey: string | null
  readonly total: Cents
  readonly discoveredOn: IsoDate
  readonly delinquentOn: IsoDate | null
  readonly tallyId: number | null
}

/** Every debt that was found; `cut` when there are more than were looked at. */
export interface FoundDebts {
  readonly debts: readonly FoundDebt[]
  readonly total: Cents
  readonly cut: boolean
}

/** The debts of certain tallies that the text may mean. */
export async function findDebts(db: Reader, text: string, tallies: readonly Tally[]): Promise<FoundDebts> {
  const people = await findPeople(db, text, MOST_FOUND + 1)
  const ofPeople = await debtsOfPeople(db, people.slice(0, MOST_FOUND))
  const bills = /\d/.test(text) ? await debtsOfBill(db, text) : []
  const meant = new Set<number | null>(tallies.map(({ id }) => id))
  const found = new Map([...bills.slice(0, MOST_FOUND), ...ofPeople].map((debt) => [debt.id, debt]))
  const debts = [...found.values()].filter((debt) => meant.has(debt.tallyId))
  return {
    debts,
    total: add(...debts.map((debt) => cents(debt.total))),
    cut: people.length > MOST_FOUND || bills.length > MOST_FOUND,
  }
}

function sortable(db: Reader) {
  return db
    .selectFrom('debt')
    .select(['id', 'billNumber', 'nameKey', 'total', 'discoveredOn', 'delinquentOn', 'tallyId'])
}

async function debtsOfPeople(db: Reader, people: readonly number[]): Promise<readonly FoundDebt[]> {
  if (people.length === 0) return []
  return await sortable(db).where('debtorId', 'in', listed(people)).execute()
}

async function debtsOfBill(db: Reader, text: string): Promise<readonly FoundDebt[]> {
  const typed = text.trim().toUpperCase()
  return await sortable(db)
    .where('billNumber', '>=', typed)
    .where('billNumber', '<', endOfPrefix(typed))
    .orderBy('billNumber')
    .limit(MOST_FOUND + 1)
    .execute()
}

/** The numbers of the first debts whose bill number begins so. A text without a digit is no bill number. */
export async function firstBills(db: Reader, text: string, limit: number): Promise<readonly number[]> {
  if (!/\d/.test(text)) return []
  const typed = text.trim().toUpperCase()
  const rows = await db
    .selectFrom('debt')
    .select('id')
    .where('billNumber', '>=', typed)
    .where('billNumber', '<', endOfPrefix(typed))
    .orderBy('billNumber')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** The debts in the order that a list of all debts has them in. */
export function sortFound(
  found: readonly FoundDebt[],
  tallies: readonly Tally[],
  sort: DebtSort,
  descending: boolean,
): readonly FoundDebt[] {
  const compare = comparison(new Map(tallies.map((tally) => [tally.id, tally])), sort)
  const ordered = found.toSorted((one, other) => compare(one, other) || one.id - other.id)
  return descending ? ordered.toReversed() : ordered
}

type Comparison = (one: FoundDebt, other: FoundDebt) => number

function comparison(tallies: ReadonlyMap<number, Tally>, sort: DebtSort): Comparison {
  const by = (value: (debt: FoundDebt) => string | number): Comparison => {
    return (one, other) => (value(one) < value(other) ? -1 : value(one) > value(other) ? 1 : 0)
  }
  const tallyOf = (debt: FoundDebt): Tally | undefined => tallies.get(debt.tallyId ?? 0)
  const byTally = (compare: (one: Tally, other: Tally) => number): Comparison => (one, other) => {
    const [first, second] = [tallyOf(one), tallyOf(other)]
    return (first !== undefined && second !== undefined ? compare(first, second) : 0) || by((debt) => debt.billNumber)(one, other)
  }
  switch (sort) {
    case 'name':
      return by((debt) => debt.nameKey ?? '')
    case 'billNumber':
    case 'total':
    case 'discoveredOn':
      return by((debt) => debt[sort])
    case 'daysDelinquent':
      return (one, other) => by((debt) => lateSince(debt, tallyOf(debt)))(other, one)
    case 'state':
      return byTally(byStateThenType)
    case 'debtType':
      return byTally(byTypeThenState)
  }
}

const NEVER = '9999-12-31'

function lateSince(debt: FoundDebt, tally: Tally | undefined): string {
  const late = tally !== undefined && LATE_STATES.includes(tally.state)
  return late ? (debt.delinquentOn ?? NEVER) : NEVER
}
