/** Receipts and their parts: one entry of the ledger for each debt that a receipt pays. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { cents, ZERO, type Cents } from '../../shared/values/money.ts'
import { listed } from './planner.ts'
import { appendEntry } from './ledger.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** Money that came in at once, before it is posted. */
export interface NewReceipt {
  readonly depositId?: number | undefined
  readonly receivedOn: IsoDate
  readonly postedOn: IsoDate
  readonly postedBy: string
  readonly method: string
  readonly reference: string
  /** Which debt gets how much; together they are the receipt. */
  readonly parts: readonly { readonly debtId: number; readonly amount: Cents }[]
  /** What Treasury kept of it; charged to the first debt before the payment, so that the payment covers it first. */
  readonly fee?: Cents | undefined
}

/** Posts a receipt with its parts; gives its number. The debts are to be settled afterwards. */
export async function addReceipt(db: Writer, receipt: NewReceipt): Promise<number> {
  const { depositId = null, parts, fee = ZERO, ...how } = receipt
  const amount = parts.reduce((sum, part) => sum + part.amount, 0)
  const { id } = await db
    .insertInto('receipt')
    .values({ ...how, depositId, amount: cents(amount), fee })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { receivedOn: effectiveOn, postedOn, postedBy, method, reference } = how
  const blank = { effectiveOn, postedOn, postedBy, part: null, reversesId: null }
  const [first] = parts
  const entryIds: number[] = []
  if (fee > 0 && first !== undefined) {
    const why = { kind: 'contingency-fee' as const, method: '', reference, reason: FEE_REASON }
    entryIds.push(await appendEntry(db, { ...blank, ...why, debtId: first.debtId, amount: fee }))
  }
  for (const part of parts) {
    const entry = { ...blank, ...part, kind: 'payment' as const, method, reference, reason: '' }
    entryIds.push(await appendEntry(db, entry))
  }
  await db
    .insertInto('receiptPart')
    .values(entryIds.map((entryId) => ({ receiptId: id, entryId })))
    .execute()
  return id
}

const FEE_REASON = 'Kept by Treasury from this collection (IRM 1.35.7.18.1(3))'

/** The entries of the receipt that an entry belongs to, itself included; only itself when it belongs to none. */
export async function entriesOfReceipt(db: Reader, entry: Row<'entry'>): Promise<readonly Row<'entry'>[]> {
  const receiptId = db.selectFrom('receiptPart').select('receiptId').where('entryId', '=', entry.id)
  const parts = await db
    .selectFrom('receiptPart')
    .innerJoin('entry', 'entry.id', 'receiptPart.entryId')
    .selectAll('entry')
    .where('receiptPart.receiptId', 'in', receiptId)
    .orderBy('entry.id')
    .execute()
  return parts.length === 0 ? [entry] : parts
}

/** The bill of a debt among those paid of which something was given back; undefined when there is none. */
export async function refundedAmong(db: Reader, payments: readonly Row<'entry'>[]): Promise<string | undefined> {
  const row = await db
    .selectFrom('entry')
    .innerJoin('debt', 'debt.id', 'entry.debtId')
    .leftJoin('entry as reversal', 'reversal.reversesId', 'entry.id')
    .select('debt.billNumber')
    .where('entry.debtId', 'in', listed(payments.map(({ debtId }) => debtId)))
    .where('entry.kind', '=', 'refund')
    .where('reversal.id', 'is', null)
    .executeTakeFirst()
  return row?.billNumber
}

/** A receipt with its payments. */
export interface ReceiptWithParts extends Row<'receipt'> {
  readonly voided: boolean
  readonly parts: readonly {
    readonly entryId: number
    readonly debtId: number
    readonly billNumber: string
    readonly amount: Cents
  }[]
}

/** A page of receipts, newest first, and how many there are. */
export async function listReceipts(
  db: Reader,
  offset: number,
  limit: number,
): Promise<{ readonly rows: readonly ReceiptWithParts[]; readonly count: number }> {
  const receipts = await db
    .selectFrom('receipt')
    .selectAll()
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const parts = await db
    .selectFrom('receiptPart')
    .innerJoin('entry', 'entry.id', 'receiptPart.entryId')
    .innerJoin('debt', 'debt.id', 'entry.debtId')
    .leftJoin('entry as reversal', 'reversal.reversesId', 'entry.id')
    .select([
      'receiptPart.receiptId', 'entry.id as entryId', 'entry.debtId', 'debt.billNumber', 'entry.amount',
      'reversal.id as reversalId',
    ])
    .where('receiptPart.receiptId', 'in', listed(receipts.map(({ id }) => id)))
    .where('entry.kind', '=', 'payment')
    .orderBy('entry.id')
    .execute()
  const { count } = await db
    .selectFrom('receipt')
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const byReceipt = Map.groupBy(parts, ({ receiptId }) => receiptId)
  const rows = receipts.map((receipt) => {
    const own = byReceipt.get(receipt.id) ?? []
    return {
      ...receipt,
      voided: own.length > 0 && own.every(({ reversalId }) => reversalId !== null),
      parts: own.map(({ entryId, debtId, billNumber, amount }) => ({ entryId, debtId, billNumber, amount })),
    }
  })
  return { rows, count }
}
