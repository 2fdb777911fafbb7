/** What the guide of a practice center reads: the latest debt that an account registered by hand. */
import type { Reader, Writer } from './tables.ts'

const GUIDE = 'guide'

/** The debt, and what has been done on it. */
export interface GuidedDebt {
  readonly debtId: number
  readonly billNumber: string
  readonly letters: readonly { readonly mailedOn: string | null; readonly receivedOn: string | null }[]
  readonly payments: number
}

/** Finds the debt; undefined when the account has registered none by hand. */
export async function loadGuidedDebt(db: Reader, account: string): Promise<GuidedDebt | undefined> {
  const debt = await db
    .selectFrom('debt')
    .select(['id', 'billNumber'])
    .where('registeredBy', '=', account)
    .where('importId', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (debt === undefined) return undefined
  const letters = await db
    .selectFrom('letter')
    .select(['mailedOn', 'receivedOn'])
    .where('debtId', '=', debt.id)
    .where('kind', '=', 'demand')
    .execute()
  const { payments } = await db
    .selectFrom('entry')
    .select((where) => where.fn.countAll<number>().as('payments'))
    .where('debtId', '=', debt.id)
    .where('kind', '=', 'payment')
    .executeTakeFirstOrThrow()
  return { debtId: debt.id, billNumber: debt.billNumber, letters, payments }
}

/** Whether the account has put the guide away. */
export async function isGuidePutAway(db: Reader, account: string): Promise<boolean> {
  const row = await db
    .selectFrom('preference')
    .select('value')
    .where('account', '=', account)
    .where('name', '=', GUIDE)
    .executeTakeFirst()
  return row?.value === PUT_AWAY
}

/** Puts the guide away, or takes it out again. */
export async function saveGuide(db: Writer, account: string, shown: boolean): Promise<void> {
  const value = shown ? '"shown"' : PUT_AWAY
  await db
    .insertInto('preference')
    .values({ account, name: GUIDE, value })
    .onConflict((conflict) => conflict.columns(['account', 'name']).doUpdateSet({ value }))
    .execute()
}

const PUT_AWAY = '"away"'
