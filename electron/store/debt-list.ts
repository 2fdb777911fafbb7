/** Pages of debts: those of the tallies that a filter selects, in the order of an index, at any depth. */
import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import { ZERO } from '../../shared/values/money.ts'
import { isLate, type Section, type Stretch } from './debt-sections.ts'
import { listed, withoutIndex } from './planner.ts'
import type { Reader, Tables } from './tables.ts'
import { debtsOf, type Tally } from './tallies.ts'

/** How much dearer it is to fetch and sort a debt than to step over it in an index: a page of the file for each. */
const FETCHING_OVER_STEPPING = 100

/** The numbers of the debts of a stretch, in its order. `all` are the tallies of the whole center. */
export async function listDebtIds(
  db: Reader,
  { section, offset, limit }: Stretch,
  all: readonly Tally[],
): Promise<readonly number[]> {
  const count = debtsOf(section.tallies)
  // From whichever end is nearer.
  const after = count - offset - limit
  const fromEnd = after < offset
  const skip = fromEnd ? after : offset
  const whole = section.by === 'delinquentOn' ? all.filter(isLate) : all
  const steps = ((skip + limit) * debtsOf(whole)) / count
  const everything = section.tallies.length === whole.length
  const fetching = steps > count * FETCHING_OVER_STEPPING
  const ids = await idsInOrder(db, {
    section,
    order: section.descending === fromEnd ? 'asc' : 'desc',
    skip,
    limit,
    everything,
    fetching,
    bounds: everything || fetching ? undefined : await boundsOf(db, section),
  })
  return fromEnd ? ids.toReversed() : ids
}

interface Walk {
  readonly section: Section
  readonly order: 'asc' | 'desc'
  readonly skip: number
  readonly limit: number
  readonly everything: boolean
  /** Whether to fetch all debts of the tallies and sort them, instead of walking along the index of the order. */
  readonly fetching: boolean
  readonly bounds: Bounds | undefined
}

interface Bounds {
  readonly first: string
  readonly last: string
}

/**
 * Between which values the tallies lie. What grows with time goes with the state of a debt: those that were notified
 * are the latest of all, and without bounds a walk from the earliest would step over nearly every debt to find them.
 */
async function boundsOf(db: Reader, { tallies, by }: Section): Promise<Bounds | undefined> {
  if (by !== 'billNumber' && by !== 'discoveredOn') return undefined
  const ofTally = (query: ExpressionBuilder<Tables, 'tally'>) =>
    query.selectFrom('debt').whereRef('debt.tallyId', '=', 'tally.id').limit(1)
  const rows = await db
    .selectFrom('tally')
    .select((query) => [
      ofTally(query).select(`debt.${by}`).orderBy(`debt.${by}`, 'asc').as('first'),
      ofTally(query).select(`debt.${by}`).orderBy(`debt.${by}`, 'desc').as('last'),
    ])
    .where('id', 'in', tallies.map(({ id }) => id))
    .execute()
  const values = rows.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last])).toSorted()
  const [first, last] = [values[0], values.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

async function idsInOrder(db: Reader, walk: Walk): Promise<number[]> {
  const { section, order, skip, limit, everything, fetching, bounds } = walk
  const { tallies, by } = section
  const ids = tallies.map(({ id }) => id)
  const alone = tallies.length === 1 && by === 'billNumber'
  const tally = fetching || alone ? ('debt.tallyId' as const) : withoutIndex<number>('debt.tallyId')
  const rows = await db
    .selectFrom('debt')
    .select('debt.id')
    .$if(!everything, (query) => query.where(tally, 'in', ids))
    .$if(bounds !== undefined, (query) =>
      query.where(sql<SqlBool>`${sql.ref(`debt.${by}`)} between ${bounds?.first} and ${bounds?.last}`),
    )
    .$if(by === 'delinquentOn', (query) => query.where(LATE))
    .$if(by === 'total' && tallies.every(isOwed), (query) => query.where('debt.total', '>', ZERO))
    .orderBy(fetching ? withoutIndex(`debt.${by}`) : `debt.${by}`, order)
    .orderBy('debt.tallyId', order)
    .orderBy('debt.id', order)
    .limit(limit)
    .offset(skip)
    .execute()
  return rows.map(({ id }) => id)
}

/** Word for word the condition of the index `debt_late`. */
const LATE = sql<SqlBool>`debt.state in ('delinquent', 'referred')`

/** Whether every debt of the tally owes something, so that the many paid ones need not be stepped over. */
function isOwed({ state }: Tally): boolean {
  return state !== 'paid' && state !== 'closed'
}

/** What a row of the list shows. */
export type ListedDebt = Awaited<ReturnType<typeof loadListed>>[number]

/** The debts of these numbers, in their order. */
export async function loadListed(db: Reader, ids: readonly number[]) {
  const rows = await db
    .selectFrom('debt')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .leftJoin('debtOwner', 'debtOwner.debtId', 'debt.id')
    .select([
      'debtOwner.owner',
      'debt.id',
      'debt.billNumber',
      'debt.debtType',
      'debt.state',
      'debt.collectionHeld',
      'debt.accrualHeld',
      'debt.discoveredOn',
      'debt.total',
      'debt.delinquentOn',
      'debtor.lastName',
      'debtor.firstName',
      'debtor.middleName',
    ])
    .where('debt.id', 'in', listed(ids))
    .execute()
  const places = new Map(ids.map((id, place) => [id, place]))
  return rows.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}
