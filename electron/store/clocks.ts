/** Clocks: every deadline with its last day, so that the worklist is one index scan. */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader } from './tables.ts'

/** How many open clocks end on or before a day; of certain kinds, when given. */
export async function countClocksUntil(db: Reader, day: IsoDate, kinds?: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('clock')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('metOn', 'is', null)
    .where('lastDay', '<=', day)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .executeTakeFirstOrThrow()
  return count
}
