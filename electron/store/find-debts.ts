/** Finds debts by what a clerk types: the bill number, or anything that finds the person who owes them. */
import { add, cents, type Cents } from '../../shared/values/money.ts'
import { isLate, byStateThenType, byTypeThenState, type DebtSort } from './debt-sections.ts'
import { findPeople } from './find-people.ts'
import { endOfPrefix, listed, withoutIndex } from './planner.ts'
import type { Reader } from './tables.ts'
import type { Tally } from './tallies.ts'

/** Debts beyond these are not looked for: whoever finds so many types another letter. */
const MOST_FOUND = 1000

/** A debt that was found, with the value that the list is sorted by. */
export interface FoundDebt {
  readonly id: number
  readonly tallyId: number | null
  readonly total: Cents
  readonly value: string | number | null
}

/** Every debt that was found; `more` when there are others that were not looked for. */
export interface FoundDebts {
  readonly debts: readonly FoundDebt[]
  readonly total: Cents
  readonly more: boolean
}

/** The debts of certain tallies that the text may mean, with the values that a sort needs. */
export async function findDebts(
  db: Reader,
  text: string,
  tallies: readonly Tally[],
  sort: DebtSort,
): Promise<FoundDebts> {
  const people = await findPeople(db, text, MOST_FOUND + 1)
  const bills = await billsThatBegin(db, text, MOST_FOUND + 1)
  const sortable = db
    .selectFrom('debt')
    .select(['id', 'tallyId', 'total', `${COLUMNS[sort]} as value`])
    .where(withoutIndex<number>('tallyId'), 'in', tallies.map(({ id }) => id))
    .limit(MOST_FOUND + 1)
  const ofPeople = people.length === 0 ? [] : await sortable.where('debtorId', 'in', listed(people)).execute()
  const ofBills = bills.length === 0 ? [] : await sortable.where('id', 'in', listed(bills)).execute()
  const found = [...new Map([...ofBills, ...ofPeople].map((debt) => [debt.id, debt])).values()]
  const debts = found.slice(0, MOST_FOUND)
  return {
    debts,
    total: add(...debts.map((debt) => cents(debt.total))),
    more: Math.max(found.length, people.length, bills.length) > MOST_FOUND,
  }
}

const COLUMNS = {
  name: 'nameKey',
  billNumber: 'billNumber',
  total: 'total',
  discoveredOn: 'discoveredOn',
  daysDelinquent: 'delinquentOn',
  state: 'billNumber',
  debtType: 'billNumber',
} as const satisfies Record<DebtSort, string>

/** The numbers of the first debts whose bill number begins so. A text without a digit is no bill number. */
export async function billsThatBegin(db: Reader, text: string, limit: number): Promise<readonly number[]> {
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
  const order = comparison(tallies, sort)
  const ordered = found.toSorted((one, other) => order(one, other) || one.id - other.id)
  return descending ? ordered.toReversed() : ordered
}

type Comparison = (one: FoundDebt, other: FoundDebt) => number

function comparison(tallies: readonly Tally[], sort: DebtSort): Comparison {
  switch (sort) {
    case 'state':
      return byRank(tallies.toSorted(byStateThenType))
    case 'debtType':
      return byRank(tallies.toSorted(byTypeThenState))
    case 'daysDelinquent': {
      const late = new Set<number | null>(tallies.filter(isLate).map(({ id }) => id))
      return (one, other) => compare(lateSince(other, late), lateSince(one, late))
    }
    default:
      return byValue
  }
}

/** By the place of its tally, then by the bill. */
function byRank(tallies: readonly Tally[]): Comparison {
  const places = new Map<number | null, number>(tallies.map(({ id }, place) => [id, place]))
  const placeOf = ({ tallyId }: FoundDebt): number => places.get(tallyId) ?? 0
  return (one, other) => placeOf(one) - placeOf(other) || byValue(one, other)
}

function byValue(one: FoundDebt, other: FoundDebt): number {
  return compare(one.value ?? '', other.value ?? '')
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0
}

const NEVER = '9999-12-31'

/** Whoever is not late now comes after everyone who is. */
function lateSince({ tallyId, value }: FoundDebt, late: ReadonlySet<number | null>): string | number {
  return late.has(tallyId) ? (value ?? NEVER) : NEVER
}
