/** Batches of debts for Treasury as rows: their debts, their findings, and what the file is made from. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import { insertMany, type Engine } from './insert-many.ts'
import { listed } from './planner.ts'
import type { Reader, Row, Writer } from './tables.ts'

export type Batch = Row<'referralBatch'>

/** A batch with how many debts it has and what they come to, and whether its file was sent. */
export type CountedBatch = Batch & {
  readonly debts: number
  readonly total: Cents
  /** Whether somebody else must certify it: new debts, and updates that raise what is owed. */
  readonly mustBeCertified: boolean
  readonly transmission: Row<'transmission'> | undefined
}

const NOT_YET = {
  certifiedOn: null,
  certifiedBy: null,
  delegation: null,
  exportedOn: null,
  controlId: null,
  documentId: null,
  fileName: null,
  digest: null,
} as const

/** Begins a batch and gives its number. */
export async function addBatch(
  db: Writer, preparedOn: IsoDate, preparedBy: string, kind: Batch['kind'] = 'referral',
): Promise<number> {
  const { id } = await db
    .insertInto('referralBatch')
    .values({ kind, state: 'prepared', preparedOn, preparedBy, ...NOT_YET })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What goes into a batch of one debt, as it will stand in the file. */
export type Item = Pick<Row<'referralItem'>, 'debtId' | 'principal' | 'interest' | 'administrative' | 'penalty'>

export function addItems(engine: Engine, batchId: number, items: readonly Item[]): void {
  insertMany(engine, 'referralItem', {
    columns: ['debtId', 'principal', 'interest', 'administrative', 'penalty'],
    same: { batchId, debtorKnown: 0, recalledOn: null },
    rows: items.map((item) => [item.debtId, item.principal, item.interest, item.administrative, item.penalty]),
  })
}

/** The debts of a batch as they went into it, by number. */
export async function loadItems(db: Reader, batchId: number): Promise<readonly Item[]> {
  return await db
    .selectFrom('referralItem')
    .select(['debtId', 'principal', 'interest', 'administrative', 'penalty'])
    .where('batchId', '=', batchId)
    .orderBy('debtId')
    .execute()
}

/** Takes debts out of a batch again, so that they may go into another. */
export async function removeItems(db: Writer, batchId: number, debtIds: readonly number[]): Promise<void> {
  await db.deleteFrom('referralItem').where('batchId', '=', batchId).where('debtId', 'in', listed(debtIds)).execute()
}

/** Remembers of each debt of the batch whether Treasury had its debtor before. */
export async function markKnownDebtors(db: Writer, batchId: number): Promise<void> {
  await db
    .updateTable('referralItem')
    .set({ debtorKnown: 1 })
    .where('batchId', '=', batchId)
    .where('debtId', 'in', (items) => {
      return items
        .selectFrom('referralItem as item')
        .innerJoin('debt', 'debt.id', 'item.debtId')
        .innerJoin('debt as other', 'other.debtorId', 'debt.debtorId')
        .innerJoin('referralItem as earlier', 'earlier.debtId', 'other.id')
        .innerJoin('referralBatch as sent', 'sent.id', 'earlier.batchId')
        .select('item.debtId')
        .where('item.batchId', '=', batchId)
        .where('sent.state', '=', 'exported')
        .where('sent.id', '<>', batchId)
    })
    .execute()
}

export type NewFinding = Omit<Row<'referralFinding'>, 'id' | 'batchId'>

export function addFindings(engine: Engine, batchId: number, findings: readonly NewFinding[]): void {
  insertMany(engine, 'referralFinding', {
    columns: ['debtId', 'code', 'record', 'message', 'stops'],
    same: { batchId },
    rows: findings.map(({ debtId, code, record, message, stops }) => [debtId, code, record, message, stops]),
  })
}

/** A finding with the bill number of its debt. */
export type ListedFinding = Row<'referralFinding'> & { readonly billNumber: string | null }

/** The first findings of a batch, those that stop a record before those that only warn. */
export async function listFindings(db: Reader, batchId: number, limit: number): Promise<readonly ListedFinding[]> {
  return await db
    .selectFrom('referralFinding')
    .leftJoin('debt', 'debt.id', 'referralFinding.debtId')
    .selectAll('referralFinding')
    .select('debt.billNumber')
    .where('batchId', '=', batchId)
    .orderBy('stops', 'desc')
    .orderBy('referralFinding.id')
    .limit(limit)
    .execute()
}

/** What stops the batch as a whole, such as a missing agency code. */
export async function listBatchStops(db: Reader, batchId: number): Promise<readonly Row<'referralFinding'>[]> {
  return await db
    .selectFrom('referralFinding')
    .selectAll()
    .where('batchId', '=', batchId)
    .where('debtId', 'is', null)
    .where('stops', '=', 1)
    // Whether the certification covers the day is asked anew on every step.
    .where('code', '<>', '6T')
    .execute()
}

export async function countFindings(db: Reader, batchId: number): Promise<number> {
  const { count } = await db
    .selectFrom('referralFinding')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('batchId', '=', batchId)
    .executeTakeFirstOrThrow()
  return count
}

export async function findBatch(db: Reader, batchId: number): Promise<CountedBatch | undefined> {
  const batch = await db.selectFrom('referralBatch').selectAll().where('id', '=', batchId).executeTakeFirst()
  return batch === undefined ? undefined : await counted(db, batch)
}

/** The latest batches, newest first. */
export async function listBatches(db: Reader, limit: number): Promise<readonly CountedBatch[]> {
  const batches = await db.selectFrom('referralBatch').selectAll().orderBy('id', 'desc').limit(limit).execute()
  return await Promise.all(batches.map(async (batch) => await counted(db, batch)))
}

async function counted(db: Reader, batch: Batch): Promise<CountedBatch> {
  const sums = await (batch.kind === 'referral' ? sumsOfItems(db, batch.id) : sumsOfUpdates(db, batch.id))
  const transmission = await db
    .selectFrom('transmission')
    .selectAll()
    .where('batchId', '=', batch.id)
    .executeTakeFirst()
  return { ...batch, ...sums, transmission }
}

type Sums = Pick<CountedBatch, 'debts' | 'total' | 'mustBeCertified'>

async function sumsOfItems(db: Reader, batchId: number): Promise<Sums> {
  const sums = await db
    .selectFrom('referralItem')
    .select((query) => [
      query.fn.countAll<number>().as('debts'),
      query.fn.coalesce(query.fn.sum<number>('principal'), query.lit(0)).as('principal'),
      query.fn.coalesce(query.fn.sum<number>('interest'), query.lit(0)).as('interest'),
      query.fn.coalesce(query.fn.sum<number>('administrative'), query.lit(0)).as('administrative'),
      query.fn.coalesce(query.fn.sum<number>('penalty'), query.lit(0)).as('penalty'),
    ])
    .where('batchId', '=', batchId)
    .executeTakeFirstOrThrow()
  const { debts, principal, interest, administrative, penalty } = sums
  return { debts, total: cents(principal + interest + administrative + penalty), mustBeCertified: true }
}

/** The total of a file of updates is that of its changes without their signs, as its trailer has it. */
async function sumsOfUpdates(db: Reader, batchId: number): Promise<Sums> {
  const rows = await db.selectFrom('treasuryUpdate').selectAll().where('batchId', '=', batchId).execute()
  const amounts = rows.map((row) => row.principal + row.interest + row.administrative + row.penalty)
  return {
    debts: new Set(rows.map(({ debtId }) => debtId)).size,
    total: cents(amounts.reduce((sum, amount) => sum + Math.abs(amount), 0)),
    mustBeCertified: amounts.some((amount) => amount > 0),
  }
}

export async function updateBatch(db: Writer, batchId: number, change: Partial<Omit<Batch, 'id'>>): Promise<void> {
  await db.updateTable('referralBatch').set(change).where('id', '=', batchId).execute()
}

/** How many batches were exported on a day. */
export async function countExported(db: Reader, exportedOn: IsoDate): Promise<number> {
  const { count } = await db
    .selectFrom('referralBatch')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('exportedOn', '=', exportedOn)
    .executeTakeFirstOrThrow()
  return count
}

/** The name of the exported file that has this digest. */
export async function findExportedFile(db: Reader, digest: string): Promise<string | undefined> {
  const row = await db.selectFrom('referralBatch').select('fileName').where('digest', '=', digest).executeTakeFirst()
  return row?.fileName ?? undefined
}

/** Of these debts, those that are in a batch which has not gone yet, with its number. */
export async function loadWaiting(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('referralItem')
    .innerJoin('referralBatch', 'referralBatch.id', 'referralItem.batchId')
    .select(['referralItem.debtId', 'referralItem.batchId'])
    .where('referralItem.debtId', 'in', listed(ids))
    .where('referralBatch.state', 'in', ['prepared', 'certified'])
    .execute()
  return new Map(rows.map(({ debtId, batchId }) => [debtId, batchId]))
}
