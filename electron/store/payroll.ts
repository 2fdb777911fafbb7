/** Payroll's files of deductions and what the comparison found in them. */
import { sql } from 'kysely'
import type { OffsetWay } from '../../shared/domain/enforced-offset/ways.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** The file that was taken with these very bytes; undefined when it is new. */
export async function takenBefore(db: Reader, digest: string): Promise<Row<'payrollFile'> | undefined> {
  return await db.selectFrom('payrollFile').selectAll().where('digest', '=', digest).executeTakeFirst()
}

/** Saves a file and gives its number. */
export async function savePayrollFile(db: Writer, file: NewRow<'payrollFile'>): Promise<number> {
  const { id } = await db.insertInto('payrollFile').values(file).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Saves what was found of one deduction. */
export async function savePayrollLine(db: Writer, line: NewRow<'payrollLine'>): Promise<void> {
  await db.insertInto('payrollLine').values(line).execute()
}

/** A file with its sums. */
export type ListedFile = Row<'payrollFile'> & {
  readonly lines: number
  readonly taken: Cents
  readonly differences: number
}

/** Every file, newest pay first. */
export async function listPayrollFiles(db: Reader): Promise<readonly ListedFile[]> {
  return await db
    .selectFrom('payrollFile')
    .leftJoin('payrollLine', 'payrollLine.fileId', 'payrollFile.id')
    .selectAll('payrollFile')
    .select([
      sql<number>`count(payroll_line.line)`.as('lines'),
      sql<Cents>`coalesce(sum(payroll_line.taken), 0)`.as('taken'),
      sql<number>`coalesce(sum(payroll_line.finding <> 'matched' and payroll_line.settled_on is null), 0)`.as(
        'differences',
      ),
    ])
    .groupBy('payrollFile.id')
    .orderBy('payrollFile.payOn', 'desc')
    .orderBy('payrollFile.id', 'desc')
    .execute()
}

/** A difference that nobody has settled, with its pay date and its person when the bill is known. */
export type OpenDifference = Row<'payrollLine'> & {
  readonly payOn: IsoDate
  /** The way of the offset that asked for it. */
  readonly way: OffsetWay | null
  readonly lastName: string | null
  readonly firstName: string | null
  readonly middleName: string | null
}

/** The differences that wait for somebody, newest pay first. */
export async function openDifferences(db: Reader): Promise<readonly OpenDifference[]> {
  return await db
    .selectFrom('payrollLine')
    .innerJoin('payrollFile', 'payrollFile.id', 'payrollLine.fileId')
    .leftJoin('debt', 'debt.id', 'payrollLine.debtId')
    .leftJoin('debtor', 'debtor.id', 'debt.debtorId')
    .leftJoin('salaryOffset', 'salaryOffset.id', 'payrollLine.offsetId')
    .selectAll('payrollLine')
    .select(['salaryOffset.way', 'payrollFile.payOn', 'debtor.lastName', 'debtor.firstName', 'debtor.middleName'])
    .where('payrollLine.finding', '!=', 'matched')
    .where('payrollLine.settledOn', 'is', null)
    .orderBy('payrollFile.payOn', 'desc')
    .orderBy('payrollLine.id')
    .execute()
}

/** How many differences wait for somebody. */
export async function countDifferences(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom('payrollLine')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('finding', '!=', 'matched')
    .where('settledOn', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** What payroll's files say of one offset, oldest pay first. */
export async function linesOfOffset(
  db: Reader,
  offsetId: number,
): Promise<readonly (Row<'payrollLine'> & { readonly payOn: IsoDate })[]> {
  return await db
    .selectFrom('payrollLine')
    .innerJoin('payrollFile', 'payrollFile.id', 'payrollLine.fileId')
    .selectAll('payrollLine')
    .select('payrollFile.payOn')
    .where('payrollLine.offsetId', '=', offsetId)
    .orderBy('payrollFile.payOn')
    .orderBy('payrollLine.id')
    .execute()
}
