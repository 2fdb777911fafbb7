/** Debts as rows. */
import type { DebtState } from '../../shared/api/debts.ts'
import type { Reader } from './tables.ts'

/** How many debts there are; in one state, when given. */
export async function countDebts(db: Reader, state?: DebtState): Promise<number> {
  const { count } = await db
    .selectFrom('debt')
    .select((query) => query.fn.countAll<number>().as('count'))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'new'))
    .executeTakeFirstOrThrow()
  return count
}
