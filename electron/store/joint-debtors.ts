/** Further people liable for a debt, beside the one it is registered under. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { listed } from './planner.ts'
import type { Reader, Row, Writer } from './tables.ts'

type Named = Pick<Row<'debtor'>, 'id' | 'employeeId' | 'lastName' | 'firstName' | 'middleName'>

/** A further person who owes the whole debt. */
export interface JointDebtor extends Named {
  readonly recordedOn: IsoDate
  readonly recordedBy: string
}

/** The people jointly liable for a debt, beside its debtor. */
export async function listJointDebtors(db: Reader, debtId: number): Promise<readonly JointDebtor[]> {
  return await db
    .selectFrom('jointDebtor')
    .innerJoin('debtor', 'debtor.id', 'jointDebtor.debtorId')
    .select([
      'debtor.id', 'debtor.employeeId', 'debtor.lastName', 'debtor.firstName', 'debtor.middleName',
      'jointDebtor.recordedOn', 'jointDebtor.recordedBy',
    ])
    .where('jointDebtor.debtId', '=', debtId)
    .orderBy('debtor.nameKey')
    .execute()
}

/** Which of these debts are owed by several people. */
export async function jointDebts(db: Reader, debtIds: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('jointDebtor')
    .select('debtId')
    .distinct()
    .where('debtId', 'in', listed(debtIds))
    .execute()
  return new Set(rows.map(({ debtId }) => debtId))
}

/** Finds a person by the number the employer gave. */
export async function findByEmployeeId(db: Reader, employeeId: string): Promise<Row<'debtor'> | undefined> {
  return await db.selectFrom('debtor').selectAll().where('employeeId', '=', employeeId).executeTakeFirst()
}

/** Records a further person as liable for a debt. */
export async function addJointDebtor(db: Writer, row: Row<'jointDebtor'>): Promise<void> {
  await db.insertInto('jointDebtor').values(row).execute()
}

/** Takes a person off a debt again. */
export async function removeJointDebtor(db: Writer, debtId: number, debtorId: number): Promise<void> {
  await db.deleteFrom('jointDebtor').where('debtId', '=', debtId).where('debtorId', '=', debtorId).execute()
}
