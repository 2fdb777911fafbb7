/** Salary offsets: saved, ended and listed. */
import { sql } from 'kysely'
import type { Parsed } from '../../shared/api.ts'
import type { OffsetEnd } from '../../shared/domain/enforced-offset/ways.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** Saves an offset and gives its number. */
export async function saveOffset(db: Writer, offset: NewRow<'salaryOffset'>): Promise<number> {
  const { id } = await db.insertInto('salaryOffset').values(offset).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Ends the offset that runs on a debt, when one does. */
export async function endOffset(
  db: Writer,
  debtId: number,
  endedOn: IsoDate,
  ended: OffsetEnd,
  whyEnded: string,
): Promise<void> {
  const end = { endedOn, ended, whyEnded }
  await db.updateTable('salaryOffset').set(end).where('debtId', '=', debtId).where('endedOn', 'is', null).execute()
}

/** One offset; undefined when there is none of that number. */
export async function findOffset(db: Reader, offsetId: number): Promise<Row<'salaryOffset'> | undefined> {
  return await db.selectFrom('salaryOffset').selectAll().where('id', '=', offsetId).executeTakeFirst()
}

/** The running offsets from which a deduction is asked on a pay day, each with the bill of its debt. */
export async function offsetsAsking(
  db: Reader,
  payOn: IsoDate,
): Promise<readonly (Row<'salaryOffset'> & { readonly billNumber: string })[]> {
  return await db
    .selectFrom('salaryOffset')
    .innerJoin('debt', 'debt.id', 'salaryOffset.debtId')
    .selectAll('salaryOffset')
    .select('debt.billNumber')
    .where('salaryOffset.endedOn', 'is', null)
    .where('salaryOffset.firstPayOn', '<=', payOn)
    .orderBy('salaryOffset.id')
    .execute()
}

/** How many offsets there are of each kind that a list can show. */
export interface OffsetCounts {
  readonly running: number
  readonly ending: number
  readonly ended: number
}

/** An offset is about to end when two more deductions would pay the debt, or when the employee has left. */
const PAYS_LEFT = 2

/** The offsets of a page and the counts for every filter. */
export async function listOffsets(
  db: Reader,
  show: Parsed<'offset.list'>['show'],
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly Row<'salaryOffset'>[]; readonly counts: OffsetCounts }> {
  const all = db
    .selectFrom('salaryOffset')
    .innerJoin('debt', 'debt.id', 'salaryOffset.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
  const running = all.where('salaryOffset.endedOn', 'is', null)
  const ending = running.where((is) =>
    is.or([
      sql<boolean>`debt.total <= ${PAYS_LEFT} * salary_offset.amount`,
      is('debtor.employmentStatus', 'in', ['separated', 'retired']),
    ]),
  )
  const ended = all.where('salaryOffset.endedOn', 'is not', null)
  const count = async (query: typeof all): Promise<number> =>
    (await query.select((one) => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  const shown = { running, ending, ended }[show]
  return {
    rows: await shown
      .selectAll('salaryOffset')
      .orderBy(show === 'ended' ? 'salaryOffset.endedOn' : 'salaryOffset.firstPayOn', 'desc')
      .orderBy('salaryOffset.id', 'desc')
      .offset(page.offset)
      .limit(page.limit)
      .execute(),
    counts: { running: await count(running), ending: await count(ending), ended: await count(ended) },
  }
}
