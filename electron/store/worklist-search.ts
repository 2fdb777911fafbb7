/**
 * The worklist narrowed by owner, by the filters of its columns or sorted by several of them. No index knows such a
 * list beforehand, so its clocks are fetched and sorted; the plain worklist is walked along its index instead.
 */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { ColumnFilter } from '../../shared/api/list-fields.ts'
import { isInSelection, type ClockSelection } from '../../shared/domain/standing/worklist.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import { conditionsOf, type ColumnPlans } from './column-filters.ts'
import type { Reader } from './tables.ts'
import type { WorklistSort } from './worklist.ts'

/** Who works on a clock: its own owner, else the owner of its debt. */
const OWNER = sql<string | null>`coalesce(clock_owner.owner, debt_owner.owner)`

/** The columns that can be filtered. */
export const WORKLIST_COLUMNS: ColumnPlans = {
  lastDay: { form: 'days', of: sql.ref('clock.last_day') },
  what: { form: 'set', of: sql.ref('clock.kind') },
  name: { form: 'name', of: sql.ref('debt.name_key') },
  billNumber: { form: 'text', of: sql.ref('debt.bill_number') },
  debtType: { form: 'set', of: sql.ref('debt.debt_type') },
  total: { form: 'money', of: sql.ref('debt.total') },
  state: { form: 'set', of: sql.ref('debt.state') },
  owner: { form: 'set', of: OWNER },
}

/** Whose clocks: of an account, of nobody, or of everybody when absent. */
export type OwnedBy = { readonly owner: string } | 'nobody' | undefined

/** What narrows the worklist beyond a time, a kind and an office. */
export interface WorklistSearch {
  readonly clocks: ClockSelection
  readonly ownedBy: OwnedBy
  readonly where: readonly ColumnFilter[]
}

/** An order by one column. */
export interface WorklistOrder {
  readonly by: WorklistSort
  readonly descending: boolean
}

/** How many clocks are found, and what their debts owe together, a debt with two clocks twice. */
export async function sumClocks(
  db: Reader,
  search: WorklistSearch,
): Promise<{ readonly count: number; readonly total: Cents }> {
  const { count, total } = await clocksFound(db, search)
    .select((query) => [
      query.fn.countAll<number>().as('count'),
      query.fn.coalesce(query.fn.sum<number>('debt.total'), query.lit(0)).as('total'),
    ])
    .executeTakeFirstOrThrow()
  return { count, total: cents(total) }
}

/** The numbers of the clocks of a page, in the order of one column after the other. */
export async function searchClockIds(
  db: Reader,
  search: WorklistSearch,
  orders: readonly WorklistOrder[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly number[]> {
  let query = clocksFound(db, search).select('clock.id')
  for (const { by, descending } of orders) query = query.orderBy(sql.ref(ORDERED[by]), descending ? 'desc' : 'asc')
  const rows = await query.orderBy('clock.lastDay').orderBy('clock.id').limit(limit).offset(offset).execute()
  return rows.map(({ id }) => id)
}

/** How many clocks of an owner are in each selection: all of them counted by day, kind and office in one pass. */
export async function countOwned(
  db: Reader,
  ownedBy: OwnedBy,
  selections: readonly ClockSelection[],
  today: IsoDate,
): Promise<readonly number[]> {
  const rows = await clocksFound(db, { clocks: { today }, ownedBy, where: [] })
    .select((query) => ['clock.lastDay', 'clock.kind', 'clock.office', query.fn.countAll<number>().as('count')])
    .groupBy(['clock.lastDay', 'clock.kind', 'clock.office'])
    .execute()
  return selections.map((clocks) =>
    rows.filter((row) => isInSelection(row, clocks)).reduce((sum, { count }) => sum + count, 0),
  )
}

/** How many clocks end on each day of a selection, by kind. */
export async function clocksByDayAndKind(
  db: Reader,
  search: WorklistSearch,
): Promise<readonly { readonly lastDay: IsoDate; readonly kind: string; readonly count: number }[]> {
  return await clocksFound(db, search)
    .select((query) => ['clock.lastDay', 'clock.kind', query.fn.countAll<number>().as('count')])
    .groupBy(['clock.lastDay', 'clock.kind'])
    .orderBy('clock.lastDay')
    .orderBy('clock.kind')
    .execute()
}

const ORDERED: Readonly<Record<WorklistSort, string>> = {
  lastDay: 'clock.last_day',
  what: 'clock.kind',
  name: 'debt.name_key',
  billNumber: 'debt.bill_number',
  total: 'debt.total',
  state: 'debt.state',
}

function clocksFound(db: Reader, { clocks, ownedBy, where }: WorklistSearch) {
  const { today, from, until, kinds, office } = clocks
  const conditions = [...conditionsOf(where, WORKLIST_COLUMNS), ...ownerConditions(ownedBy)]
  return db
    .selectFrom('clock')
    .innerJoin('debt', 'debt.id', 'clock.debtId')
    .leftJoin('clockOwner', 'clockOwner.clockId', 'clock.id')
    .leftJoin('debtOwner', 'debtOwner.debtId', 'clock.debtId')
    .where('clock.metOn', 'is', null)
    .where((query) => query.or([query('clock.lapses', '=', 0), query('clock.lastDay', '>=', today)]))
    .$if(from !== undefined, (query) => query.where('clock.lastDay', '>=', from ?? today))
    .$if(until !== undefined, (query) => query.where('clock.lastDay', '<=', until ?? today))
    .$if(kinds !== undefined, (query) => query.where('clock.kind', 'in', kinds ?? []))
    .$if(office !== undefined, (query) => query.where('clock.office', '=', office ?? 'cfo'))
    .where((query) => query.and([...conditions]))
}

/** An account's clocks are reached from what it was given, so that the clocks of others are not even looked at. */
function ownerConditions(ownedBy: OwnedBy): readonly RawBuilder<SqlBool>[] {
  if (ownedBy === undefined) return []
  if (ownedBy === 'nobody') return [sql<SqlBool>`${OWNER} is null`]
  return [
    sql<SqlBool>`clock.id in (
      select clock_id from clock_owner where owner = ${ownedBy.owner}
      union all
      select given.id from debt_owner cross join clock as given on given.debt_id = debt_owner.debt_id
        where debt_owner.owner = ${ownedBy.owner} and given.met_on is null
          and not exists (select 1 from clock_owner where clock_owner.clock_id = given.id)
    )`,
  ]
}
