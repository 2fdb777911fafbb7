/** Which debts a change of policy can touch at all: those whose governing day may lie on or after it. */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader } from './tables.ts'

/** The numbers of the debts that fell due, became delinquent or were agreed on a day or after it, rising. */
export async function listGovernedSince(db: Reader, day: IsoDate): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('debt')
    .select('debt.id')
    .where((where) =>
      where.or([
        where('debt.delinquentOn', '>=', day),
        where('debt.dueOn', '>=', day),
        where.exists(
          where
            .selectFrom('agreement')
            .select('agreement.id')
            .whereRef('agreement.debtId', '=', 'debt.id')
            .where('agreement.signedOn', '>=', day),
        ),
      ]),
    )
    .orderBy('debt.id')
    .execute()
  return rows.map(({ id }) => id)
}
