/** Files from Treasury and what in them must be seen to. */
import { sql } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import { listed } from './planner.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** The day of the oldest open finding of each of these debts. */
export async function openFindings(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, IsoDate>> {
  const rows = await db
    .selectFrom('treasuryFinding')
    .select(['debtId', (query) => query.fn.min<IsoDate>('foundOn').as('foundOn')])
    .where('debtId', 'in', listed(ids))
    .where('resolvedOn', 'is', null)
    .groupBy('debtId')
    .execute()
  return new Map(rows.flatMap(({ debtId, foundOn }) => (debtId === null ? [] : [[debtId, foundOn] as const])))
}

/** A file with how many findings it has, and how many of them are open. */
export type CountedFile = Row<'treasuryFile'> & { readonly findings: number; readonly open: number }

/** The files that came from Treasury, newest first. */
export async function listFiles(db: Reader, limit: number): Promise<readonly CountedFile[]> {
  return await db
    .selectFrom('treasuryFile')
    .leftJoin('treasuryFinding', 'treasuryFinding.fileId', 'treasuryFile.id')
    .selectAll('treasuryFile')
    .select((query) => [
      query.fn.count<number>('treasuryFinding.id').as('findings'),
      query.fn.count<number>('treasuryFinding.id').filterWhere('resolvedOn', 'is', null).as('open'),
    ])
    .groupBy('treasuryFile.id')
    .orderBy('treasuryFile.id', 'desc')
    .limit(limit)
    .execute()
}

/** A finding with the file it stands in. */
export type ListedFinding = Row<'treasuryFinding'> & { readonly fileName: string }

/** Findings, the open ones or all, oldest first. */
export async function listFindings(
  db: Reader, page: { readonly show: 'open' | 'all'; readonly offset: number; readonly limit: number },
): Promise<readonly ListedFinding[]> {
  return await db
    .selectFrom('treasuryFinding')
    .innerJoin('treasuryFile', 'treasuryFile.id', 'treasuryFinding.fileId')
    .selectAll('treasuryFinding')
    .select('treasuryFile.fileName')
    .$if(page.show === 'open', (query) => query.where('resolvedOn', 'is', null))
    .orderBy('treasuryFinding.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many findings there are, and how many are open. */
export async function countFindings(db: Reader): Promise<{ readonly all: number; readonly open: number }> {
  return await db
    .selectFrom('treasuryFinding')
    .select((query) => [
      query.fn.countAll<number>().as('all'),
      query.fn.count<number>('id').filterWhere('resolvedOn', 'is', null).as('open'),
    ])
    .executeTakeFirstOrThrow()
}

/** Whether a file of these bytes was read before. */
export async function findFile(db: Reader, digest: string): Promise<Row<'treasuryFile'> | undefined> {
  return await db.selectFrom('treasuryFile').selectAll().where('digest', '=', digest).executeTakeFirst()
}

/** Keeps a file that was read and gives its number. */
export async function addFile(db: Writer, file: NewRow<'treasuryFile'>): Promise<number> {
  const { id } = await db.insertInto('treasuryFile').values(file).returning('id').executeTakeFirstOrThrow()
  return id
}

/** One finding. */
export async function findFinding(db: Reader, findingId: number): Promise<Row<'treasuryFinding'> | undefined> {
  return await db.selectFrom('treasuryFinding').selectAll().where('id', '=', findingId).executeTakeFirst()
}

/** Records how a finding was seen to. */
export async function resolveFinding(
  db: Writer, findingId: number, resolved: Pick<Row<'treasuryFinding'>, 'resolvedOn' | 'resolvedBy' | 'resolution'>,
): Promise<void> {
  await db.updateTable('treasuryFinding').set(resolved).where('id', '=', findingId).execute()
}

/** The debts of these bill numbers. */
export async function debtsByBill(db: Reader, bills: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('debt')
    .select(['id', 'billNumber'])
    .where('billNumber', 'in', sql<string>`(select value from json_each(${JSON.stringify(bills)}))`)
    .execute()
  return new Map(rows.map(({ id, billNumber }) => [billNumber, id]))
}

/** The bill numbers of every debt that Treasury has. */
export async function billsAtTreasury(db: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('treasurySnapshot')
    .innerJoin('debt', 'debt.id', 'treasurySnapshot.debtId')
    .select(['debt.id', 'debt.billNumber'])
    .execute()
  return new Map(rows.map(({ id, billNumber }) => [billNumber, id]))
}
