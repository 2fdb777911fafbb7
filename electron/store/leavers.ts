/** Employees whose separation is recorded as a case: from the day they leave they are employees no more. */
import { sql } from 'kysely'
import type { Separation } from '../../shared/domain/debtor/separation.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

type Employment = Row<'debtor'>['employmentStatus']

/** What an employee is after leaving; one who is transferred stays an employee, of another agency. */
const AFTER: Readonly<Record<Separation, Employment | undefined>> = {
  resignation: 'separated',
  removal: 'separated',
  retirement: 'retired',
  transfer: undefined,
}

/** One who left, by a case on one of the debts. */
export interface Leaver {
  readonly debtorId: number
  readonly employeeId: string
  readonly how: Separation
}

/** Those who leave after one day and by another; a separation that did not come about counts for nothing. */
export async function leaversBetween(db: Reader, after: IsoDate, to: IsoDate): Promise<readonly Leaver[]> {
  const leavesOn = sql<IsoDate>`coalesce(case_file.filed_on, case_file.received_on)`
  const rows = await db
    .selectFrom('caseFile')
    .innerJoin('caseParticular', (join) =>
      join.onRef('caseParticular.caseId', '=', 'caseFile.id').on('caseParticular.name', '=', 'how'),
    )
    .innerJoin('debt', 'debt.id', 'caseFile.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .select(['debtor.id as debtorId', 'debtor.employeeId', 'caseParticular.value as how'])
    .distinct()
    .where('caseFile.kind', '=', 'separation')
    .where((where) => where.or([where('caseFile.outcome', 'is', null), where('caseFile.outcome', '=', 'closed')]))
    .where(leavesOn, '>', after)
    .where(leavesOn, '<=', to)
    .orderBy('debtor.id')
    .execute()
  return rows.flatMap(({ how, ...row }) => (isSeparation(how) ? [{ ...row, how }] : []))
}

/** Records that one left; tells what the person is now, or nothing where that was known. */
export async function recordLeaver(
  db: Writer,
  { debtorId, how }: Pick<Leaver, 'debtorId' | 'how'>,
): Promise<Employment | undefined> {
  const employmentStatus = AFTER[how]
  if (employmentStatus === undefined) return undefined
  const { numUpdatedRows } = await db
    .updateTable('debtor')
    .set((set) => ({ employmentStatus, version: set('version', '+', 1) }))
    .where('id', '=', debtorId)
    .where('employmentStatus', 'in', ['active', 'nonpay'])
    .executeTakeFirst()
  return numUpdatedRows > 0n ? employmentStatus : undefined
}

function isSeparation(how: string): how is Separation {
  return Object.hasOwn(AFTER, how)
}
