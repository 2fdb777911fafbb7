/** Deposits of many receipts, and the money in them that fits no debt. */
import { sql } from 'kysely'
import type { NewRow, Reader, Row, Writer } from './tables.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import { listed } from './planner.ts'

/** Records a deposit; gives its number. */
export async function addDeposit(db: Writer, deposit: NewRow<'deposit'>): Promise<number> {
  const { id } = await db.insertInto('deposit').values(deposit).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The deposit of a file, by the digest of the file. */
export async function findDepositOf(db: Reader, digest: string): Promise<Row<'deposit'> | undefined> {
  if (digest === '') return undefined
  return await db.selectFrom('deposit').selectAll().where('digest', '=', digest).executeTakeFirst()
}

/** A deposit with what of it was posted to debts and what is or was held in suspense. */
export interface DepositSums extends Row<'deposit'> {
  readonly posted: Cents
  readonly held: Cents
}

/** Deposits, newest first; one alone when its number is given. */
export async function listDeposits(db: Reader, limit: number, depositId?: number): Promise<readonly DepositSums[]> {
  let query = db.selectFrom('deposit').selectAll().orderBy('id', 'desc').limit(limit)
  if (depositId !== undefined) query = query.where('id', '=', depositId)
  const deposits = await query.execute()
  const ids = listed(deposits.map(({ id }) => id))
  const sums = async (table: 'receipt' | 'suspense'): Promise<ReadonlyMap<number, Cents>> => {
    const rows = await db
      .selectFrom(table)
      .select((select) => ['depositId', select.fn.sum<number>('amount').as('sum')])
      .where('depositId', 'in', ids)
      .groupBy('depositId')
      .execute()
    return new Map(rows.flatMap(({ depositId: id, sum }) => (id === null ? [] : [[id, cents(sum)] as const])))
  }
  const posted = await sums('receipt')
  const held = await sums('suspense')
  return deposits.map((deposit) => ({
    ...deposit,
    posted: posted.get(deposit.id) ?? cents(0),
    held: held.get(deposit.id) ?? cents(0),
  }))
}

/** Holds money that fits no debt; gives its number. */
export async function addSuspense(db: Writer, held: NewRow<'suspense'>): Promise<number> {
  const { id } = await db.insertInto('suspense').values(held).returning('id').executeTakeFirstOrThrow()
  return id
}

/** What is held, the oldest first; with `all` also what was cleared. */
export async function listSuspense(db: Reader, show: 'open' | 'all'): Promise<readonly Row<'suspense'>[]> {
  const query = db.selectFrom('suspense').selectAll().orderBy('receivedOn').orderBy('id')
  return show === 'all' ? await query.execute() : await query.where('clearedOn', 'is', null).execute()
}

export async function findSuspense(db: Reader, suspenseId: number): Promise<Row<'suspense'> | undefined> {
  return await db.selectFrom('suspense').selectAll().where('id', '=', suspenseId).executeTakeFirst()
}

/** Clears money that was held: it was put on a debt or sent back. */
export async function clearSuspense(
  db: Writer,
  suspenseId: number,
  cleared: Pick<Row<'suspense'>, 'clearedOn' | 'clearedBy' | 'clearedAs' | 'receiptId' | 'note'>,
): Promise<void> {
  await db
    .updateTable('suspense')
    .set(cleared)
    .where('id', '=', suspenseId)
    .where('clearedOn', 'is', null)
    .executeTakeFirstOrThrow()
}

/** A debt that bill numbers were found for. */
export interface BilledDebt {
  readonly id: number
  readonly billNumber: string
  readonly debtorId: number
}

/** The debts of bill numbers, by the number folded: without blanks, in capitals. */
export async function debtsByBill(db: Reader, given: readonly string[]): Promise<ReadonlyMap<string, BilledDebt>> {
  const wanted = JSON.stringify([...new Set(given.flatMap((number) => [number, foldBill(number)]))])
  const rows = await db
    .selectFrom('debt')
    .select(['id', 'billNumber', 'debtorId'])
    .where('billNumber', 'in', sql<string>`(select value from json_each(${wanted}))`)
    .execute()
  return new Map(rows.map((row) => [foldBill(row.billNumber), row]))
}

/** A bill number as it may be typed or scanned: blanks do not count, nor does the size of its letters. */
export function foldBill(given: string): string {
  return given.replace(/\s/g, '').toUpperCase()
}

/** The numbers of all debts of people. */
export async function debtsOfPeople(db: Reader, debtorIds: readonly number[]): Promise<readonly number[]> {
  const debts = db.selectFrom('debt').select('id').where('debtorId', 'in', listed(debtorIds))
  const rows = await debts.orderBy('id').execute()
  return rows.map(({ id }) => id)
}
