/** The cash posted on a day. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { cents, type Cents } from '../../shared/values/money.ts'
import type { Reader } from './tables.ts'

/** How many, and how much. */
export interface CashSum {
  readonly count: number
  readonly amount: Cents
}

/** Payments posted on a day, by method. */
export async function paymentsPosted(db: Reader, on: IsoDate): Promise<readonly (CashSum & { method: string })[]> {
  const rows = await db
    .selectFrom('entry')
    .select((query) => [
      'method',
      query.fn.countAll<number>().as('count'),
      query.fn.sum<number>('amount').as('amount'),
    ])
    .where('postedOn', '=', on)
    .where('kind', '=', 'payment')
    .groupBy('method')
    .orderBy('method')
    .execute()
  return rows.map(({ method, count, amount }) => ({ method, count, amount: cents(amount) }))
}

/** Reversals of a day, of payments, of refunds or of Treasury's fees. */
export async function reversalsPosted(
  db: Reader,
  on: IsoDate,
  kind: 'payment' | 'refund' | 'contingency-fee',
): Promise<CashSum> {
  return sumOf(
    await db
      .selectFrom('entry')
      .innerJoin('entry as was', 'was.id', 'entry.reversesId')
      .select('was.amount')
      .where('entry.postedOn', '=', on)
      .where('was.kind', '=', kind)
      .execute(),
  )
}

/** What was given back on a day, or kept by Treasury from what was posted on it. */
export async function outgoingPosted(db: Reader, on: IsoDate, kind: 'refund' | 'contingency-fee'): Promise<CashSum> {
  const entries = db.selectFrom('entry').select('amount').where('postedOn', '=', on).where('kind', '=', kind)
  return sumOf(await entries.execute())
}

/** What was put into suspense on a day, or cleared from it. */
export async function suspenseOn(db: Reader, on: IsoDate, what: 'held' | 'applied' | 'returned'): Promise<CashSum> {
  const query = db.selectFrom('suspense').select('amount')
  const some = what === 'held' ? query.where('postedOn', '=', on) : query.where('clearedOn', '=', on)
  return sumOf(await (what === 'held' ? some : some.where('clearedAs', '=', what)).execute())
}

function sumOf(rows: readonly { readonly amount: Cents }[]): CashSum {
  return { count: rows.length, amount: cents(rows.reduce((sum, { amount }) => sum + amount, 0)) }
}
