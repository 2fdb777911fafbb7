/** Letters as rows: which debts are owed one, which wait to be mailed, and what became of each. */
import { sql, type SqlBool } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import { listed, withoutIndex } from './planner.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** Adds a letter that has just been printed. */
export async function addLetter(
  db: Writer,
  letter: Pick<
    NewRow<'letter'>,
    'debtId' | 'kind' | 'datedOn' | 'dueOn' | 'issuedBy' | 'documentId' | 'fields' | 'caseId'
  >,
): Promise<number> {
  const unmailed = { mailedOn: null, mailClass: null, mailedBy: null, receivedOn: null, evidence: null }
  const { id } = await db
    .insertInto('letter')
    .values({ ...letter, ...unmailed })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The condition of the index of debts without a letter, word for word, so that the engine takes it. */
const WITHOUT_LETTER = sql<SqlBool>`debt.letter_on is null and debt.state in ('new', 'delinquent')`

/** Debts with no letter yet, late or not, not held, at a good address: those a demand letter is owed to. */
function owedLetter(db: Reader) {
  return db
    .selectFrom('debt')
    .innerJoin('debtor', (join) => join.on('debtor.id', '=', withoutIndex<number>('debt.debtorId')))
    .where(WITHOUT_LETTER)
    .where('debt.collectionHeld', '=', 0)
    .where('debtor.addressGood', '=', 1)
}

/** A debt that a letter is owed to, for a list. */
export type OwedLetter = Awaited<ReturnType<typeof listOwedLetters>>[number]

/** The debts that a demand letter is owed to, by bill number. */
export async function listOwedLetters(db: Reader, limit: number) {
  return await owedLetter(db)
    .select([
      'debt.id', 'debt.version', 'debt.billNumber', 'debt.debtType', 'debt.total', 'debt.discoveredOn',
      'debtor.lastName', 'debtor.firstName', 'debtor.middleName',
    ])
    .orderBy('debt.billNumber')
    .limit(limit)
    .execute()
}

/** How many debts a demand letter is owed to. */
export async function countOwedLetters(db: Reader): Promise<number> {
  const { count } = await owedLetter(db)
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The debts in the order in which mail is sorted, by ZIP; all that are owed a letter when no numbers are given. */
export async function inMailingOrder(db: Reader, debtIds: readonly number[] | undefined): Promise<readonly number[]> {
  const among =
    debtIds === undefined
      ? owedLetter(db)
      : db
          .selectFrom('debt')
          .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
          .where('debt.id', 'in', listed(debtIds))
  const rows = await among.select('debt.id').orderBy('debtor.zip').orderBy('debt.billNumber').execute()
  return rows.map(({ id }) => id)
}

/** A letter with the debt and the person it is about, for a list. */
export type ListedLetter = Awaited<ReturnType<typeof listLetters>>[number]

/** The newest letters: those already mailed, or those that still wait to be. */
export async function listLetters(db: Reader, which: 'mailed' | 'unmailed', limit: number) {
  return await db
    .selectFrom('letter')
    .innerJoin('debt', 'debt.id', 'letter.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
    .select([
      'letter.id', 'letter.debtId', 'letter.kind', 'letter.datedOn', 'letter.mailedOn', 'letter.receivedOn',
      'letter.printedOn', 'letter.returnedOn', 'letter.documentId', 'debt.billNumber', 'debt.total', 'debtor.lastName',
      'debtor.firstName', 'debtor.middleName',
    ])
    .where('letter.mailedOn', which === 'mailed' ? 'is not' : 'is', null)
    .orderBy('letter.id', 'desc')
    .limit(limit)
    .execute()
}

/** How many letters are printed and not yet mailed. */
export async function countUnmailed(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom('letter')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('mailedOn', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Keeps what a letter leaves out, on whose word. */
export async function addOmissions(
  db: Writer,
  letterId: number,
  omissions: readonly Omit<NewRow<'letterOmission'>, 'id' | 'letterId'>[],
): Promise<void> {
  if (omissions.length === 0) return
  const rows = omissions.map(({ element, reason, counsel, consultedOn }) => {
    return { letterId, element, reason, counsel, consultedOn }
  })
  await db.insertInto('letterOmission').values(rows).execute()
}

/** The letters of these numbers, in the order of their numbers. */
export async function findLetters(db: Reader, letterIds: readonly number[]): Promise<readonly Row<'letter'>[]> {
  return await db.selectFrom('letter').selectAll().where('id', 'in', listed(letterIds)).orderBy('id').execute()
}

/** How a letter was mailed. */
export interface Mailed {
  readonly mailedOn: IsoDate
  readonly mailClass: string
  readonly mailedBy: string
}

/** Records that letters were mailed. */
export async function markMailed(db: Writer, letterIds: readonly number[], mailed: Mailed): Promise<void> {
  await db.updateTable('letter').set(mailed).where('id', 'in', listed(letterIds)).execute()
}

/** Records when the debtor received a letter, and what shows it. */
export async function recordReceipt(
  db: Writer,
  letterId: number,
  receipt: { readonly receivedOn: IsoDate; readonly evidence: string },
): Promise<void> {
  await db.updateTable('letter').set(receipt).where('id', '=', letterId).execute()
}
