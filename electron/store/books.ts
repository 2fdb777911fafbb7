/** Looking through the whole book, a stretch of debts at a time, and what its sums must come to. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import type { Reader } from './tables.ts'

/** The numbers of the debts after one, in order. */
export async function debtsAfter(db: Reader, after: number, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('debt')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many debts the book has. */
export async function countDebts(db: Reader): Promise<number> {
  const counted = db.selectFrom('debt').select((query) => query.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** A sum that is kept, and what it must be. */
export interface KeptSum {
  readonly about: string
  readonly what: string
  readonly shown: Cents
  readonly replayed: Cents
}

/** The sums that hold for the whole center: tallies, receipts over their entries, deposits over what came of them. */
export async function keptSums(db: Reader): Promise<readonly KeptSum[]> {
  const tallied = await sumOf(db, 'tally')
  const owed = await sumOf(db, 'debt')
  return [
    { about: 'All debts', what: 'The tally of the lists', shown: tallied, replayed: owed },
    ...(await receiptSums(db)),
    ...(await depositSums(db)),
  ]
}

async function sumOf(db: Reader, table: 'tally' | 'debt'): Promise<Cents> {
  const { sum } = await db
    .selectFrom(table)
    .select((query) => query.fn.sum<number | null>('total').as('sum'))
    .executeTakeFirstOrThrow()
  return cents(sum ?? 0)
}

async function receiptSums(db: Reader): Promise<readonly KeptSum[]> {
  const rows = await db
    .selectFrom('receipt')
    .innerJoin('receiptPart', 'receiptPart.receiptId', 'receipt.id')
    .innerJoin('entry', 'entry.id', 'receiptPart.entryId')
    .where('entry.kind', '=', 'payment')
    .groupBy('receipt.id')
    .select((query) => [
      'receipt.id',
      'receipt.amount',
      query.fn.sum<number>('entry.amount').as('parts'),
    ])
    .having((query) => query(query.fn.sum<number>('entry.amount'), '<>', query.ref('receipt.amount')))
    .execute()
  return rows.map(({ id, amount, parts }) => {
    return { about: `Receipt ${id}`, what: 'The parts of a receipt', shown: amount, replayed: cents(parts) }
  })
}

async function depositSums(db: Reader): Promise<readonly KeptSum[]> {
  const deposits = await db.selectFrom('deposit').select(['id', 'controlTotal']).execute()
  const posted = await sumsByDeposit(db, 'receipt')
  const held = await sumsByDeposit(db, 'suspense')
  return deposits.flatMap(({ id, controlTotal }) => {
    const replayed = cents((posted.get(id) ?? 0) + (held.get(id) ?? 0))
    const what = 'The control total of a deposit'
    return replayed === controlTotal ? [] : [{ about: `Deposit ${id}`, what, shown: controlTotal, replayed }]
  })
}

async function sumsByDeposit(db: Reader, table: 'receipt' | 'suspense'): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom(table)
    .where('depositId', 'is not', null)
    .groupBy('depositId')
    .select((query) => ['depositId', query.fn.sum<number>('amount').as('sum')])
    .execute()
  return new Map(rows.flatMap(({ depositId, sum }) => (depositId === null ? [] : [[depositId, sum] as const])))
}

/** What came in unmatched, with what became of it, as of a day. */
export async function suspenseMoves(
  db: Reader,
  asOf: IsoDate,
): Promise<
  readonly {
    readonly date: IsoDate
    readonly reference: string
    readonly does: 'received' | 'applied' | 'returned'
    readonly amount: Cents
  }[]
> {
  const rows = await db.selectFrom('suspense').selectAll().where('receivedOn', '<=', asOf).orderBy('id').execute()
  return rows.flatMap(({ id, receivedOn, amount, clearedOn, clearedAs }) => {
    const reference = `Suspense ${id}`
    const received = { date: receivedOn, reference, does: 'received' as const, amount }
    if (clearedOn === null || clearedAs === null || clearedOn > asOf) return [received]
    return [received, { date: clearedOn, reference, does: clearedAs, amount }]
  })
}
