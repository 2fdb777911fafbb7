/** People as rows: one, a page of them, and what they owe together. */
import { cents, type Cents } from '../../shared/values/money.ts'
import { findPeople } from './find-people.ts'
import { listed } from './planner.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** A person with how many debts they have and what these come to. */
export interface DebtorCard {
  readonly debtor: Row<'debtor'>
  readonly debts: number
  readonly total: Cents
}

export async function findDebtor(db: Reader, debtorId: number): Promise<Row<'debtor'> | undefined> {
  return await db.selectFrom('debtor').selectAll().where('id', '=', debtorId).executeTakeFirst()
}

/** The debts of a person, in the order in which they were registered. */
export async function debtsOfDebtor(db: Reader, debtorId: number): Promise<readonly Row<'debt'>[]> {
  return await db.selectFrom('debt').selectAll().where('debtorId', '=', debtorId).orderBy('id').execute()
}

/** A page of people, and how many there are to page through. */
export interface FoundPeople {
  readonly ids: readonly number[]
  readonly count: number
  /** Whether there are more than were counted. */
  readonly more: boolean
}

/** A page of all people, in the order of their names. */
export async function listDebtors(db: Reader, offset: number, limit: number): Promise<FoundPeople> {
  const rows = await db
    .selectFrom('debtor')
    .select('id')
    .orderBy('nameKey')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  const { people } = await db.selectFrom('counting').select('people').executeTakeFirstOrThrow()
  return { ids: rows.map(({ id }) => id), count: people, more: false }
}

/** People beyond these are not looked for: whoever finds so many types another letter. */
const MOST_FOUND = 2000

/** A page of the people a text may mean: those whose surnames begin so first. */
export async function searchDebtors(db: Reader, text: string, offset: number, limit: number): Promise<FoundPeople> {
  const found = await findPeople(db, text, MOST_FOUND + 1)
  const counted = found.slice(0, MOST_FOUND)
  return { ids: counted.slice(offset, offset + limit), count: counted.length, more: found.length > MOST_FOUND }
}

/** The first people a text may mean. */
export async function firstDebtors(db: Reader, text: string, limit: number): Promise<readonly DebtorCard[]> {
  return await loadCards(db, await findPeople(db, text, limit))
}

/** The people of these numbers, in their order. */
export async function loadCards(db: Reader, ids: readonly number[]): Promise<readonly DebtorCard[]> {
  const people = await db.selectFrom('debtor').selectAll().where('id', 'in', listed(ids)).execute()
  const sums = await db
    .selectFrom('debt')
    .select((query) => ['debtorId', query.fn.countAll<number>().as('debts'), query.fn.sum<number>('total').as('total')])
    .where('debtorId', 'in', listed(ids))
    .groupBy('debtorId')
    .execute()
  const byPerson = new Map(sums.map((sum) => [sum.debtorId, sum]))
  const byId = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id) => {
    const debtor = byId.get(id)
    if (debtor === undefined) return []
    const sum = byPerson.get(id)
    return [{ debtor, debts: sum?.debts ?? 0, total: cents(sum?.total ?? 0) }]
  })
}

export type Correction = Pick<
  Row<'debtor'>,
  'street1' | 'street2' | 'city' | 'state' | 'zip' | 'email' | 'phone' | 'employmentStatus' | 'addressGood'
>

/** Writes down what was corrected, and raises the version. */
export async function correctDebtor(db: Writer, debtor: Row<'debtor'>, correction: Correction): Promise<void> {
  await db
    .updateTable('debtor')
    .set({ ...correction, version: debtor.version + 1 })
    .where('id', '=', debtor.id)
    .execute()
}

/** The full Social Security number: only for the deed that records who looked and why, and for Treasury's files. */
export async function readTaxpayerNumber(db: Reader, debtorId: number): Promise<string | undefined> {
  const row = await db.selectFrom('taxpayer').select('ssn').where('debtorId', '=', debtorId).executeTakeFirst()
  return row?.ssn
}
