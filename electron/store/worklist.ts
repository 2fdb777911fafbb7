/** Pages of the worklist: open clocks, soonest first or in the order of their debts. */
import type { ClockSelection } from '../../shared/domain/standing/worklist.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import { listed, withoutIndex } from './planner.ts'
import type { Reader } from './tables.ts'
import { countClocks, selectClockTallies } from './tallies.ts'

export type WorklistSort = 'lastDay' | 'name' | 'billNumber' | 'total'

/** A page of clocks: which, in which order, from where. */
export interface WorklistPage {
  readonly clocks: ClockSelection
  readonly sort: WorklistSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** Up to so many clocks their debts are added up; the total of more is not worth the wait. */
const MOST_ADDED_UP = 2000

/** Up to so many clocks their debts are fetched and sorted; more are found along the index of the order. */
const MOST_SORTED = 2000

/** What the debts behind so many clocks owe together, a debt with two clocks twice; undefined when there are too many. */
export async function totalOfClocks(db: Reader, clocks: ClockSelection, count: number): Promise<Cents | undefined> {
  if (count > MOST_ADDED_UP) return undefined
  const { total } = await clocksByDay(db, clocks)
    .innerJoin('debt', 'debt.id', 'clock.debtId')
    .select((query) => query.fn.coalesce(query.fn.sum<number>('debt.total'), query.lit(0)).as('total'))
    .executeTakeFirstOrThrow()
  return cents(total)
}

/** The numbers of the clocks of a page, in its order. */
export async function listClockIds(db: Reader, page: WorklistPage): Promise<readonly number[]> {
  if (page.sort === 'lastDay') return await listByDay(db, page)
  const count = await countClocks(db, page.clocks)
  return count > MOST_SORTED ? await listAlongDebts(db, page, count) : await listSorted(db, page)
}

/** The tallies lead to their clocks: one stretch of one index each, in the order of their days. */
function clocksByDay(db: Reader, clocks: ClockSelection) {
  return selectClockTallies(db, clocks).innerJoin('clock', (join) =>
    join
      .onRef('clock.lastDay', '=', 'clockTally.lastDay')
      .onRef('clock.kind', '=', 'clockTally.kind')
      .onRef('clock.office', '=', 'clockTally.office')
      .on('clock.metOn', 'is', null),
  )
}

async function listByDay(db: Reader, { clocks, descending, offset, limit }: WorklistPage): Promise<readonly number[]> {
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
    if (skip < count) return { clocks: { ...clocks, ...(order === 'asc' ? { from: lastDay } : { until: lastDay }) }, offset: skip }
    skip -= count
  }
  return { clocks, offset }
}

const COLUMNS = { name: 'debt.nameKey', billNumber: 'debt.billNumber', total: 'debt.total' } as const

async function listSorted(db: Reader, { clocks, sort, descending, offset, limit }: WorklistPage): Promise<readonly number[]> {
  if (sort === 'lastDay') throw new Error('Days are listed by day.')
  const order = descending ? 'desc' : 'asc'
  const rows = await clocksByDay(db, clocks)
    .innerJoin('debt', 'debt.id', 'clock.debtId')
    .select('clock.id')
    .orderBy(withoutIndex(COLUMNS[sort]), order)
    .orderBy('clock.lastDay', order)
    .orderBy('clock.id', order)
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ id }) => id)
}

/** Walks along the debts in their order, from the nearer end, and asks each for its clocks. */
async function listAlongDebts(db: Reader, page: WorklistPage, count: number): Promise<readonly number[]> {
  const { clocks, sort, offset } = page
  if (sort === 'lastDay') throw new Error('Days are listed by day.')
  const limit = Math.min(page.limit, Math.max(0, count - offset))
  const after = count - offset - limit
  const fromEnd = after < offset
  const order = page.descending === fromEnd ? 'asc' : 'desc'
  const rows = await db
    .selectFrom('debt')
    .crossJoin('clock')
    .select('clock.id')
    .whereRef('clock.debtId', '=', 'debt.id')
    .where('clock.metOn', 'is', null)
    .where((where) => where.or([where('clock.lapses', '=', 0), where('clock.lastDay', '>=', clocks.today)]))
    .$if(clocks.from !== undefined, (query) => query.where('clock.lastDay', '>=', clocks.from ?? clocks.today))
    .$if(clocks.until !== undefined, (query) => query.where('clock.lastDay', '<=', clocks.until ?? clocks.today))
    .$if(clocks.kinds !== undefined, (query) => query.where('clock.kind', 'in', clocks.kinds ?? []))
    .$if(clocks.office !== undefined, (query) => query.where('clock.office', '=', clocks.office ?? 'cfo'))
    .orderBy(COLUMNS[sort], order)
    .orderBy('debt.tallyId', order)
    .orderBy('debt.id', order)
    .orderBy('clock.lastDay', order)
    .limit(limit)
    .offset(fromEnd ? after : offset)
    .execute()
  const ids = rows.map(({ id }) => id)
  return fromEnd ? ids.toReversed() : ids
}

/** What a row of the worklist shows. */
export type WorklistRow = Awaited<ReturnType<typeof loadWorklist>>[number]

/** The clocks of these numbers with their debts, in their order. */
export async function loadWorklist(db: Reader, ids: readonly number[]) {
  const rows = await db
    .selectFrom('clock')
    .innerJoin('debt', 'debt.id', 'clock.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .select([
      'clock.id', 'clock.debtId', 'clock.kind', 'clock.lastDay', 'debt.billNumber', 'debt.debtType', 'debt.total', 'debt.state',
      'debt.delinquentOn', 'debtor.lastName', 'debtor.firstName', 'debtor.middleName',
    ])
    .where('clock.id', 'in', listed(ids))
    .execute()
  const places = new Map(ids.map((id, place) => [id, place]))
  return rows.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

