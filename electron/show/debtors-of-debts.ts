/** Who owes some debts, for lists that show debts by their numbers. */
import { nameOf } from './names.ts'
import { listed } from '../store/planner.ts'
import type { Reader } from '../store/tables.ts'

/** The debtor's name for each debt, last name first. */
export async function namesOfDebts(db: Reader, debtIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (debtIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('debt')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .select(['debt.id', 'debtor.lastName', 'debtor.firstName', 'debtor.middleName'])
    .where('debt.id', 'in', listed(debtIds))
    .execute()
  return new Map(rows.map((row) => [row.id, nameOf(row)]))
}
