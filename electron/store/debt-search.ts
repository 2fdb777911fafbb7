/**
 * The list of debts narrowed by the filters of its columns or sorted by several of them. No index knows such a list
 * beforehand, so its debts are fetched and sorted; the plain list is walked along its index instead.
 */
import { sql } from 'kysely'
import type { ColumnFilter } from '../../shared/api/list-fields.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import { conditionsOf, type ColumnPlans } from './column-filters.ts'
import type { DebtSort } from './debt-sections.ts'
import { listed, withoutIndex } from './planner.ts'
import type { Reader } from './tables.ts'
import type { Tally } from './tallies.ts'

/** The columns that can be filtered. */
export const DEBT_COLUMNS: ColumnPlans = {
  billNumber: { form: 'text', of: sql.ref('debt.bill_number') },
  name: { form: 'name', of: sql.ref('debt.name_key') },
  debtType: { form: 'set', of: sql.ref('debt.debt_type') },
  discoveredOn: { form: 'days', of: sql.ref('debt.discovered_on') },
  state: { form: 'set', of: sql.ref('debt.state') },
  daysDelinquent: { form: 'days', of: sql.ref('debt.delinquent_on') },
  total: { form: 'money', of: sql.ref('debt.total') },
  owner: { form: 'set', of: sql.ref('debt_owner.owner') },
}

/** What narrows the list. */
export interface DebtSearch {
  readonly tallies: readonly Tally[]
  /** The debts that a text may mean; absent where none was typed. */
  readonly among?: readonly number[]
  readonly where: readonly ColumnFilter[]
}

/** An order by one column. */
export interface DebtOrder {
  readonly by: DebtSort
  readonly descending: boolean
}

/** How many debts are found, and what they owe together. */
export async function sumDebts(
  db: Reader,
  search: DebtSearch,
): Promise<{ readonly count: number; readonly total: Cents }> {
  const { count, total } = await debtsFound(db, search)
    .select((query) => [
      query.fn.countAll<number>().as('count'),
      query.fn.coalesce(query.fn.sum<number>('debt.total'), query.lit(0)).as('total'),
    ])
    .executeTakeFirstOrThrow()
  return { count, total: cents(total) }
}

/** The numbers of the debts of a page, in the order of one column after the other. */
export async function searchDebtIds(
  db: Reader,
  search: DebtSearch,
  orders: readonly DebtOrder[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly number[]> {
  let query = debtsFound(db, search).select('debt.id')
  for (const { by, descending } of orders) query = query.orderBy(ORDERED[by], descending ? 'desc' : 'asc')
  const rows = await query.orderBy('debt.id').limit(limit).offset(offset).execute()
  return rows.map(({ id }) => id)
}

/** Most days late are the earliest dates; whoever is not late has none. */
const DAYS_LATE = sql<string>`case when debt.state in ('delinquent', 'referred')
  then julianday('2200-01-01') - julianday(debt.delinquent_on) else 0 end`

const ORDERED = {
  name: sql.ref('debt.name_key'),
  billNumber: sql.ref('debt.bill_number'),
  total: sql.ref('debt.total'),
  discoveredOn: sql.ref('debt.discovered_on'),
  daysDelinquent: DAYS_LATE,
  state: sql.ref('debt.state'),
  debtType: sql.ref('debt.debt_type'),
} as const satisfies Record<DebtSort, unknown>

function debtsFound(db: Reader, { tallies, among, where }: DebtSearch) {
  const meant = tallies.map(({ id }) => id)
  return db
    .selectFrom('debt')
    .leftJoin('debtOwner', 'debtOwner.debtId', 'debt.id')
    .where(withoutIndex<number>('debt.tallyId'), 'in', meant)
    .$if(among !== undefined, (query) => query.where('debt.id', 'in', listed(among ?? [])))
    .where((query) => query.and([...conditionsOf(where, DEBT_COLUMNS)]))
}
