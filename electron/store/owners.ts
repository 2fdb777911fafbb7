/** Who works on which debt or clock. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { listed } from './planner.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** Who gave the work to whom, and when. */
export interface Assignment {
  readonly owner: string
  readonly assignedOn: IsoDate
  readonly assignedBy: string
}

/** Gives debts to an account, with all their clocks that were not given apart; to nobody when there is none. */
export async function assignDebts(
  db: Writer,
  debtIds: readonly number[],
  given: Assignment | undefined,
): Promise<void> {
  await db.deleteFrom('debtOwner').where('debtId', 'in', listed(debtIds)).execute()
  if (given === undefined || debtIds.length === 0) return
  await db.insertInto('debtOwner').values(debtIds.map((debtId) => ({ debtId, ...given }))).execute()
}

/** Gives clocks to an account, apart from their debts; takes them back to their debts when there is none. */
export async function assignClocks(
  db: Writer,
  clockIds: readonly number[],
  given: Assignment | undefined,
): Promise<void> {
  await db.deleteFrom('clockOwner').where('clockId', 'in', listed(clockIds)).execute()
  if (given === undefined || clockIds.length === 0) return
  await db.insertInto('clockOwner').values(clockIds.map((clockId) => ({ clockId, ...given }))).execute()
}

/** The open clocks of these numbers with the bills of their debts. */
export async function findClocks(db: Reader, clockIds: readonly number[]) {
  return await db
    .selectFrom('clock')
    .innerJoin('debt', 'debt.id', 'clock.debtId')
    .select(['clock.id', 'clock.debtId', 'clock.kind', 'clock.lastDay', 'debt.billNumber'])
    .where('clock.id', 'in', listed(clockIds))
    .where('clock.metOn', 'is', null)
    .execute()
}

/** The bills of these debts. */
export async function findBills(
  db: Reader,
  debtIds: readonly number[],
): Promise<readonly Pick<Row<'debt'>, 'id' | 'billNumber'>[]> {
  return await db.selectFrom('debt').select(['id', 'billNumber']).where('id', 'in', listed(debtIds)).execute()
}
