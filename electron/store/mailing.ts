/** What becomes of issued letters, as rows: runs, printings, and what came back. */
import { sql } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import { listed } from './planner.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** Keeps a run of letters in their order and gives its number. */
export async function addBatch(
  db: Writer,
  run: Pick<NewRow<'letterBatch'>, 'kind' | 'madeOn' | 'madeBy' | 'documentId'>,
  letterIds: readonly number[],
): Promise<number> {
  const { id } = await db.insertInto('letterBatch').values(run).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('letterBatchItem')
    .columns(['batchId', 'letterId', 'place'])
    .expression(sql`select ${id}, value, key + 1 from json_each(${JSON.stringify(letterIds)})`)
    .execute()
  return id
}

/** A run with its letters in their order; undefined when there is none of that number. */
export async function findBatch(
  db: Reader,
  batchId: number,
): Promise<{ readonly documentId: number; readonly letterIds: readonly number[] } | undefined> {
  const run = await db.selectFrom('letterBatch').select('documentId').where('id', '=', batchId).executeTakeFirst()
  if (run === undefined) return undefined
  const items = await db
    .selectFrom('letterBatchItem')
    .select('letterId')
    .where('batchId', '=', batchId)
    .orderBy('place')
    .execute()
  return { documentId: run.documentId, letterIds: items.map(({ letterId }) => letterId) }
}

/** The newest runs, with how many of their letters were printed and mailed. */
export async function listBatches(db: Reader, limit: number) {
  return await db
    .selectFrom('letterBatch')
    .innerJoin('letterBatchItem', 'letterBatchItem.batchId', 'letterBatch.id')
    .innerJoin('letter', 'letter.id', 'letterBatchItem.letterId')
    .select((query) => [
      'letterBatch.id', 'letterBatch.kind', 'letterBatch.madeOn', 'letterBatch.madeBy', 'letterBatch.documentId',
      query.fn.countAll<number>().as('letters'),
      query.fn.count<number>('letter.printedOn').as('printed'),
      query.fn.count<number>('letter.mailedOn').as('mailed'),
    ])
    .groupBy('letterBatch.id')
    .orderBy('letterBatch.id', 'desc')
    .limit(limit)
    .execute()
}

/** A letter with where it goes. */
export type MailedLetter = Awaited<ReturnType<typeof listMailed>>[number]

/** Letters with where they go, in the order in which mail is sorted. */
export async function listMailed(db: Reader, letterIds: readonly number[]) {
  return await db
    .selectFrom('letter')
    .innerJoin('debt', 'debt.id', 'letter.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .select([
      'letter.id', 'letter.debtId', 'letter.kind', 'letter.datedOn', 'letter.printedOn', 'letter.mailedOn',
      'letter.mailClass', 'letter.documentId', 'letter.fields', 'debt.billNumber', 'debtor.lastName',
      'debtor.firstName', 'debtor.middleName', 'debtor.street1', 'debtor.street2', 'debtor.city', 'debtor.state',
      'debtor.zip', 'debtor.addressGood',
    ])
    .where('letter.id', 'in', listed(letterIds))
    .orderBy('debtor.zip')
    .orderBy('debt.billNumber')
    .orderBy('letter.id')
    .execute()
}

/** Records that letters were printed; the first printing stays on the letter. */
export async function markPrinted(
  db: Writer,
  letterIds: readonly number[],
  printing: { readonly printedOn: IsoDate; readonly printedBy: string; readonly reason: string },
): Promise<void> {
  const { printedOn, printedBy, reason } = printing
  await db
    .insertInto('letterPrinting')
    .columns(['letterId', 'printedOn', 'printedBy', 'reason'])
    .expression(
      sql`select value, ${printedOn}, ${printedBy}, ${reason} from json_each(${JSON.stringify(letterIds)}) where true`,
    )
    .execute()
  await db
    .updateTable('letter')
    .set({ printedOn, printedBy })
    .where('id', 'in', listed(letterIds))
    .where('printedOn', 'is', null)
    .execute()
}

/** Records that a letter came back, and that the address is not good. */
export async function recordReturn(
  db: Writer,
  letterId: number,
  debtor: Pick<Row<'debtor'>, 'id' | 'version'>,
  back: { readonly returnedOn: IsoDate; readonly returnedWhy: string },
): Promise<void> {
  await db.updateTable('letter').set(back).where('id', '=', letterId).execute()
  await db
    .updateTable('debtor')
    .set({ addressGood: 0, version: debtor.version + 1 })
    .where('id', '=', debtor.id)
    .execute()
}
