/** Pages of the worklist: open clocks, soonest first or in the order of their debts. */
import { sql } from 'kysely'
import type { ClockSelection } from '../../shared/domain/standing/worklist.ts'
import { cents, ZERO, type Cents } from '../../shared/values/money.ts'
import { listed, withoutIndex } from './planner.ts'
import type { Reader } from './tables.ts'
import { selectClockTallies } from './tallies.ts'

export type WorklistSort = PlainSort | 'what' | 'state'

/** The orders along which an index leads. */
export type PlainSort = 'lastDay' | 'name' | 'billNumber' | 'total'

/** Tells the orders along which an index leads. */
export function isPlainSort(sort: WorklistSort): sort is PlainSort {
  return sort !== 'what' && sort !== 'state'
}

/** A page of clocks: which, in which order, from where. */
export interface WorklistPage {
  readonly clocks: ClockSelection
  readonly sort: PlainSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** Up to so many clocks their debts are added up; the total of more is not worth the wait. */
const MOST_ADDED_UP = 6000

/** Up to so many clocks their debts are fetched and sorted; more are found along the index of the order. */
const MOST_SORTED = 6000

/**
 * What the debts behind so many clocks owe together, a debt with two clocks twice; undefined when there are too many.
 */
export async function totalOfClocks(db: Reader, clocks: ClockSelection, count: number): Promise<Cents | undefined> {
  if (count > MOST_ADDED_UP) return undefined
  const { total } = await clocksWithDebts(db, clocks)
    .select((query) => query.fn.coalesce(query.fn.sum<number>('debt.total'), query.lit(0)).as('total'))
    .executeTakeFirstOrThrow()
  return cents(total)
}

/** The numbers of the clocks of a page, in its order. `count` is how many the selection has. */
export async function listClockIds(db: Reader, page: WorklistPage, count: number): Promise<readonly number[]> {
  const { sort, ...rest } = page
  if (sort === 'lastDay') return await listByDay(db, rest)
  if (count <= MOST_SORTED) return await listSorted(db, rest, sort)
  return sort === 'total' ? await listAlongTotal(db, rest, count) : await listAlongDebts(db, rest, sort, count)
}

type Rest = Omit<WorklistPage, 'sort'>

type DebtSort = Exclude<PlainSort, 'lastDay'>

/**
 * The tallies lead to their clocks: one stretch of one index each, in the order of their days. (In SQLite a cross join
 * keeps the tables in the order in which they are written.)
 */
function clocksByDay(db: Reader, clocks: ClockSelection) {
  return selectClockTallies(db, clocks)
    .crossJoin('clock')
    .whereRef('clock.lastDay', '=', 'clockTally.lastDay')
    .whereRef('clock.kind', '=', 'clockTally.kind')
    .whereRef('clock.office', '=', 'clockTally.office')
    .where('clock.metOn', 'is', null)
}

/** The same with the debt of each clock. */
function clocksWithDebts(db: Reader, clocks: ClockSelection) {
  return clocksByDay(db, clocks).crossJoin('debt').whereRef('debt.id', '=', 'clock.debtId')
}

async function listByDay(db: Reader, { clocks, descending, offset, limit }: Rest): Promise<readonly number[]> {
  const order = descending ? 'desc' : 'asc'
  const start = await dayOfPage(db, clocks, order, offset)
  const rows = await clocksByDay(db, start.clocks)
    .select('clock.id')
    .orderBy('clockTally.lastDay', order)
    .orderBy('clockTally.kind', order)
    .orderBy('clockTally.office', order)
    .orderBy('clock.debtId', order)
    .limit(limit)
    .offset(start.offset)
    .execute()
  return rows.map(({ id }) => id)
}

/** Steps over whole days, so that a page far down costs no more than the first. */
async function dayOfPage(
  db: Reader,
  clocks: ClockSelection,
  order: 'asc' | 'desc',
  offset: number,
): Promise<{ readonly clocks: ClockSelection; readonly offset: number }> {
  if (offset === 0) return { clocks, offset }
  const days = await selectClockTallies(db, clocks)
    .select((query) => ['clockTally.lastDay', query.fn.sum<number>('clocks').as('count')])
    .groupBy('clockTally.lastDay')
    .orderBy('clockTally.lastDay', order)
    .execute()
  let skip = offset
  for (const { lastDay, count } of days) {
    if (skip < count)
      return { clocks: { ...clocks, ...(order === 'asc' ? { from: lastDay } : { until: lastDay }) }, offset: skip }
    skip -= count
  }
  return { clocks, offset }
}

const COLUMNS = { name: 'debt.nameKey', billNumber: 'debt.billNumber', total: 'debt.total' } as const

/** Whoever owes nothing comes last in the order of balances, be it rising or falling. */
const owesNothing = sql<number>`debt.total = 0`

async function listSorted(db: Reader, page: Rest, sort: DebtSort): Promise<readonly number[]> {
  const order = page.descending ? 'desc' : 'asc'
  const rows = await clocksWithDebts(db, page.clocks)
    .select('clock.id')
    .$if(sort === 'total', (query) => query.orderBy(owesNothing))
    .orderBy(withoutIndex(COLUMNS[sort]), order)
    .orderBy('debt.tallyId', order)
    .orderBy('debt.id', order)
    .orderBy('clock.lastDay', order)
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(({ id }) => id)
}

/** Walks along the debts in the order of a column and asks each for its clocks. */
function alongDebts(db: Reader, clocks: ClockSelection, sort: DebtSort, order: 'asc' | 'desc') {
  const { today, from, until, kinds, office } = clocks
  return db
    .selectFrom('debt')
    .crossJoin('clock')
    .select('clock.id')
    .whereRef('clock.debtId', '=', 'debt.id')
    .where('clock.metOn', 'is', null)
    .where((where) => where.or([where('clock.lapses', '=', 0), where('clock.lastDay', '>=', today)]))
    .$if(from !== undefined, (query) => query.where('clock.lastDay', '>=', from ?? today))
    .$if(until !== undefined, (query) => query.where('clock.lastDay', '<=', until ?? today))
    .$if(kinds !== undefined, (query) => query.where('clock.kind', 'in', kinds ?? []))
    .$if(office !== undefined, (query) => query.where('clock.office', '=', office ?? 'cfo'))
    .orderBy(COLUMNS[sort], order)
    .orderBy('debt.tallyId', order)
    .orderBy('debt.id', order)
    .orderBy('clock.lastDay', order)
}

/** From whichever end is nearer. */
async function listAlongDebts(db: Reader, page: Rest, sort: DebtSort, count: number): Promise<readonly number[]> {
  const limit = Math.min(page.limit, Math.max(0, count - page.offset))
  const after = count - page.offset - limit
  const fromEnd = after < page.offset
  const rows = await alongDebts(db, page.clocks, sort, page.descending === fromEnd ? 'asc' : 'desc')
    .limit(limit)
    .offset(fromEnd ? after : page.offset)
    .execute()
  const ids = rows.map(({ id }) => id)
  return fromEnd ? ids.toReversed() : ids
}

/** Along what is owed; the few clocks of debts that owe nothing are fetched only for the last pages. */
async function listAlongTotal(db: Reader, page: Rest, count: number): Promise<readonly number[]> {
  const { clocks, offset, limit } = page
  const owed = await alongDebts(db, clocks, 'total', page.descending ? 'desc' : 'asc')
    .where('debt.total', '>', ZERO)
    .limit(limit)
    .offset(offset)
    .execute()
  const ids = owed.map(({ id }) => id)
  if (ids.length === limit) return ids
  const others = await clocksWithDebts(db, clocks)
    .select('clock.id')
    .where('debt.total', '=', ZERO)
    .orderBy('clock.id')
    .execute()
  const skip = Math.max(0, offset - (count - others.length))
  return [...ids, ...others.slice(skip, skip + limit - ids.length).map(({ id }) => id)]
}

/** What a row of the worklist shows. */
export type WorklistRow = Awaited<ReturnType<typeof loadWorklist>>[number]

/** The clocks of these numbers with their debts, in their order. */
export async function loadWorklist(db: Reader, ids: readonly number[]) {
  const rows = await db
    .selectFrom('clock')
    .innerJoin('debt', 'debt.id', 'clock.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .leftJoin('clockOwner', 'clockOwner.clockId', 'clock.id')
    .leftJoin('debtOwner', 'debtOwner.debtId', 'clock.debtId')
    .select((query) => query.fn.coalesce('clockOwner.owner', 'debtOwner.owner').as('owner'))
    .select([
      'clock.id', 'clock.debtId', 'clock.kind', 'clock.anchorOn', 'clock.lastDay', 'debt.billNumber', 'debt.debtType',
      'debt.total', 'debt.state', 'debt.delinquentOn', 'debt.version',
      'debtor.lastName', 'debtor.firstName', 'debtor.middleName',
    ])
    .where('clock.id', 'in', listed(ids))
    .execute()
  const places = new Map(ids.map((id, place) => [id, place]))
  return rows.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

