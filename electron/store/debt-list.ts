/** Pages of debts: those of the tallies that a filter selects, in the order of an index, at any depth. */
import type { Section, Stretch } from './debt-sections.ts'
import { listed, withoutIndex } from './planner.ts'
import type { Reader } from './tables.ts'
import { debtsOf, type Tally } from './tallies.ts'

/** How much dearer it is to fetch and sort a debt than to step over it in an index. */
const FETCHING_OVER_STEPPING = 10

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
  const steps = ((skip + limit) * debtsOf(all)) / count
  const ids = await idsInOrder(db, {
    section,
    order: section.descending === fromEnd ? 'asc' : 'desc',
    skip,
    limit,
    everything: section.tallies.length === all.length,
    fetching: steps > count * FETCHING_OVER_STEPPING,
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
}

async function idsInOrder(db: Reader, { section, order, skip, limit, everything, fetching }: Walk): Promise<number[]> {
  const { tallies, by } = section
  const ids = tallies.map(({ id }) => id)
  const alone = tallies.length === 1 && by === 'billNumber'
  const tally = fetching || alone ? ('debt.tallyId' as const) : withoutIndex<number>('debt.tallyId')
  const rows = await db
    .selectFrom('debt')
    .select('debt.id')
    .$if(!everything, (query) => query.where(tally, 'in', ids))
    .orderBy(fetching ? withoutIndex(`debt.${by}`) : `debt.${by}`, order)
    .orderBy('debt.tallyId', order)
    .orderBy('debt.id', order)
    .limit(limit)
    .offset(skip)
    .execute()
  return rows.map(({ id }) => id)
}

/** What a row of the list shows. */
export type ListedDebt = Awaited<ReturnType<typeof loadListed>>[number]

/** The debts of these numbers, in their order. */
export async function loadListed(db: Reader, ids: readonly number[]) {
  const rows = await db
    .selectFrom('debt')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .select([
      'debt.id', 'debt.billNumber', 'debt.debtType', 'debt.state', 'debt.collectionHeld', 'debt.accrualHeld',
      'debt.discoveredOn', 'debt.total', 'debt.delinquentOn', 'debtor.lastName', 'debtor.firstName', 'debtor.middleName',
    ])
    .where('debt.id', 'in', listed(ids))
    .execute()
  const places = new Map(ids.map((id, place) => [id, place]))
  return rows.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}
