/** Orders to garnish wages: the letters that they are, with what followed each. */
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** The kind of letter that is an order. */
export const ORDER = 'wage-garnishment-order'

/** An order with what followed it; nothing has followed one that was only printed. */
export interface OrderRow {
  readonly letter: Row<'letter'>
  readonly followed: Row<'garnishment'> | undefined
}

/** The orders of one debt, or of every debt; the newest first. */
export async function loadOrders(db: Reader, debtId: number | undefined): Promise<readonly OrderRow[]> {
  const letters = db.selectFrom('letter').selectAll().where('kind', '=', ORDER).orderBy('id', 'desc')
  const chosen = debtId === undefined ? letters : letters.where('debtId', '=', debtId)
  const rows = await db.selectFrom('garnishment').selectAll().execute()
  const followed = new Map(rows.map((row) => [row.letterId, row]))
  return (await chosen.execute()).map((letter) => ({ letter, followed: followed.get(letter.id) }))
}

/** One order; undefined when there is no such letter, or it is none. */
export async function findOrder(db: Reader, letterId: number): Promise<OrderRow | undefined> {
  const letter = await db
    .selectFrom('letter')
    .selectAll()
    .where('id', '=', letterId)
    .where('kind', '=', ORDER)
    .executeTakeFirst()
  if (letter === undefined) return undefined
  const followed = await db.selectFrom('garnishment').selectAll().where('letterId', '=', letterId).executeTakeFirst()
  return { letter, followed }
}

/** Writes down what followed an order. */
export async function followOrder(
  db: Writer,
  { letter, followed }: OrderRow,
  change: Partial<Omit<NewRow<'garnishment'>, 'letterId' | 'debtId'>>,
): Promise<void> {
  if (followed !== undefined) {
    await db.updateTable('garnishment').set(change).where('letterId', '=', letter.id).execute()
    return
  }
  const row = { ...NOTHING_YET, ...change, letterId: letter.id, debtId: letter.debtId }
  await db.insertInto('garnishment').values(row).execute()
}

const NOTHING_YET = {
  answeredOn: null,
  payFrequency: null,
  compensation: null,
  taxes: null,
  socialSecurity: null,
  healthInsurance: null,
  courtOrdered: null,
  disposablePay: null,
  priorOrders: null,
  familySupport: null,
  amount: null,
  worksheetDocumentId: null,
  suspendedOn: null,
  reviewedOn: null,
  endedOn: null,
  ended: null,
  stopDocumentId: null,
} satisfies Omit<NewRow<'garnishment'>, 'letterId' | 'debtId'>
