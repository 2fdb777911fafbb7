/** Closed periods, with what the components came to when they were closed. */
import { addDays, isDate, type IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Part } from '../../shared/domain/application-of-payments.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** The last day on which the books are closed; undefined when nothing is. */
export async function closedThrough(db: Reader): Promise<IsoDate | undefined> {
  const newest = await db
    .selectFrom('periodChange')
    .select('throughOn')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest !== undefined && isDate(newest.throughOn) ? newest.throughOn : undefined
}

/** Whether a fault is the store's own refusal to post into a closed period. */
export function isClosedPeriod(fault: unknown): boolean {
  return fault instanceof Error && fault.message === 'the period is closed'
}

/** The totals kept when the books were closed through the day on which they still are; empty when they were not. */
export async function closingTotals(db: Reader, through: IsoDate): Promise<ReadonlyMap<Part, Cents>> {
  const rows = await db
    .selectFrom('periodTotal')
    .innerJoin('periodChange', 'periodChange.id', 'periodTotal.changeId')
    .select(['periodTotal.component', 'periodTotal.amount'])
    .where('periodChange.throughOn', '=', through)
    .where('periodChange.act', '=', 'close')
    .orderBy('periodChange.id')
    .execute()
  return new Map(rows.map(({ component, amount }) => [component, amount]))
}

interface Change {
  readonly doneOn: IsoDate
  readonly doneBy: string
  readonly reason: string
}

/** Closes the books through a day and keeps what its components came to. */
export async function closePeriod(
  db: Writer,
  through: IsoDate,
  totals: ReadonlyMap<Part, Cents>,
  change: Change,
): Promise<void> {
  const { id } = await db
    .insertInto('periodChange')
    .values({ act: 'close', throughOn: through, ...change })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = [...totals].map(([component, amount]) => ({ changeId: id, component, amount }))
  await db.insertInto('periodTotal').values(rows).execute()
}

/** Opens the books again from a day on; gives the day through which they stay closed. */
export async function reopenPeriod(db: Writer, from: IsoDate, change: Change): Promise<IsoDate> {
  const through = addDays(from, -1)
  await db
    .insertInto('periodChange')
    .values({ act: 'reopen', throughOn: through, ...change })
    .execute()
  return through
}

/** Every closing and opening, newest first. */
export async function listPeriodChanges(db: Reader): Promise<readonly Row<'periodChange'>[]> {
  return await db.selectFrom('periodChange').selectAll().orderBy('id', 'desc').execute()
}
