/** What Treasury took by offset: its notices, the money, what was given back, and the claims of spouses. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, type Cents } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import type { Reader, Row } from './tables.ts'

const PERSON = ['debt.billNumber', 'debtor.lastName', 'debtor.firstName', 'debtor.middleName'] as const

/** The screen shows so many of each. */
const MOST = 200

/** Notices of Treasury, newest first. */
export async function listNotices(db: Reader, debtId: number | undefined) {
  return await db
    .selectFrom('treasuryNotice')
    .innerJoin('debt', 'debt.id', 'treasuryNotice.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .selectAll('treasuryNotice')
    .select(PERSON)
    .$if(debtId !== undefined, (query) => query.where('treasuryNotice.debtId', '=', debtId ?? 0))
    .orderBy('treasuryNotice.id', 'desc')
    .limit(MOST)
    .execute()
}

/** Claims of spouses, newest first. */
export async function listClaims(db: Reader, debtId: number | undefined) {
  return await db
    .selectFrom('spouseClaim')
    .innerJoin('debt', 'debt.id', 'spouseClaim.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .selectAll('spouseClaim')
    .select(PERSON)
    .$if(debtId !== undefined, (query) => query.where('spouseClaim.debtId', '=', debtId ?? 0))
    .orderBy('spouseClaim.id', 'desc')
    .limit(MOST)
    .execute()
}

/** What Treasury took, newest first, with what was given back of it. */
export async function listTaken(db: Reader, debtId: number | undefined) {
  return await db
    .selectFrom('entry')
    .innerJoin('debt', 'debt.id', 'entry.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .leftJoin('offsetReturn', 'offsetReturn.entryId', 'entry.id')
    .selectAll('entry')
    .select(PERSON)
    .select(['offsetReturn.returnedOn', 'offsetReturn.why'])
    .where('entry.kind', '=', 'payment')
    .where('entry.method', '=', 'treasury-offset')
    .$if(debtId !== undefined, (query) => query.where('entry.debtId', '=', debtId ?? 0))
    .orderBy('entry.id', 'desc')
    .limit(MOST)
    .execute()
}

interface TakenRow {
  readonly id: number
  readonly debtId: number
  readonly billNumber: string
  readonly effectiveOn: IsoDate
  readonly amount: Cents
  readonly reference: string
  readonly returnedOn: IsoDate | null
  readonly why: string | null
}

/** One offset, in the form that calls answer. */
export function offsetOfRow({ id, debtId, billNumber, effectiveOn, amount, reference, returnedOn, why }: TakenRow) {
  const given = present({ returnedOn, why })
  return { entryId: id, debtId, billNumber, on: effectiveOn, amount: formatMoney(amount), reference, ...given }
}

/** One payment that Treasury took. */
export async function findTaken(db: Reader, entryId: number): Promise<Row<'entry'> | undefined> {
  return await db
    .selectFrom('entry')
    .selectAll()
    .where('id', '=', entryId)
    .where('kind', '=', 'payment')
    .where('method', 'in', ['treasury-offset', 'cross-servicing'])
    .executeTakeFirst()
}

/** The last offset on a debt that is at least so large and was not given back. */
export async function lastOffset(db: Reader, debtId: number, least: Cents): Promise<Row<'entry'> | undefined> {
  return await db
    .selectFrom('entry')
    .selectAll()
    .where('debtId', '=', debtId)
    .where('kind', '=', 'payment')
    .where('method', '=', 'treasury-offset')
    .where('amount', '>=', least)
    .where('id', 'not in', (query) => query.selectFrom('offsetReturn').select('entryId'))
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** The entries of a debt. */
export async function loadEntries(db: Reader, debtId: number): Promise<readonly Row<'entry'>[]> {
  return await db.selectFrom('entry').selectAll().where('debtId', '=', debtId).orderBy('id').execute()
}

/** One claim of a spouse, with the bill number of its debt. */
export async function findClaim(
  db: Reader, claimId: number,
): Promise<(Row<'spouseClaim'> & { readonly billNumber: string }) | undefined> {
  return await db
    .selectFrom('spouseClaim')
    .innerJoin('debt', 'debt.id', 'spouseClaim.debtId')
    .selectAll('spouseClaim')
    .select('debt.billNumber')
    .where('spouseClaim.id', '=', claimId)
    .executeTakeFirst()
}
