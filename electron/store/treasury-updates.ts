/** What was sent to Treasury of the debts that it has, and which of them may have changed since. */
import { sql } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import { listed } from './planner.ts'
import type { Reader, Row, Writer } from './tables.ts'
import type { UpdateEvent } from './treasury-tables.ts'

/** A debtor as rows of the store hold him or her, in the form of a snapshot. */
const NAME = sql`json_array(debtor.last_name, debtor.first_name, debtor.middle_name)`
const ADDRESS = sql`json_array(debtor.street1, debtor.street2, debtor.city, debtor.state, debtor.zip, debtor.phone)`
const BIRTH = sql`coalesce(debtor.birth_date, '')`

/** The debts at Treasury that may differ from what was sent, in the order of their numbers. */
export async function mayHaveChanged(db: Reader): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select snapshot.debt_id as id from treasury_snapshot as snapshot
      join debt on debt.id = snapshot.debt_id
      join debtor on debtor.id = debt.debtor_id
    where snapshot.name <> ${NAME} or snapshot.address <> ${ADDRESS}
      or (snapshot.birth_date <> ${BIRTH} and ${BIRTH} <> '')
      or exists (select 1 from entry where entry.debt_id = debt.id and entry.id > snapshot.entries_through)
      or exists (select 1 from case_file join debt as other on other.id = case_file.debt_id
        where other.debtor_id = debt.debtor_id)
      or exists (select 1 from treasury_recall where treasury_recall.debt_id = debt.id)
    order by debt.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** A snapshot beside the debtor as he or she is now, in the same form. */
export interface Compared {
  readonly debtId: number
  readonly debtorId: number
  readonly sentOn: IsoDate
  readonly entriesThrough: number
  readonly name: string
  readonly address: string
  readonly birthDate: string
  readonly nameNow: string
  readonly addressNow: string
  readonly birthDateNow: string
}

/** The snapshots of these debts; a debt that Treasury does not have is passed over. */
export async function loadSnapshots(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, Compared>> {
  const { rows } = await sql<Compared>`
    select snapshot.debt_id as "debtId", debt.debtor_id as "debtorId", snapshot.sent_on as "sentOn",
      snapshot.entries_through as "entriesThrough", snapshot.name, snapshot.address,
      snapshot.birth_date as "birthDate", ${NAME} as "nameNow", ${ADDRESS} as "addressNow", ${BIRTH} as "birthDateNow"
    from treasury_snapshot as snapshot
      join debt on debt.id = snapshot.debt_id
      join debtor on debtor.id = debt.debtor_id
    where snapshot.debt_id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  return new Map(rows.map((row) => [row.debtId, row]))
}

/** What an exported batch sent of these debts. */
export async function loadSentItems(
  db: Reader, ids: readonly number[],
): Promise<ReadonlyMap<number, Row<'referralItem'>>> {
  const rows = await db
    .selectFrom('referralItem')
    .innerJoin('referralBatch', 'referralBatch.id', 'referralItem.batchId')
    .selectAll('referralItem')
    .where('referralItem.debtId', 'in', listed(ids))
    .where('referralItem.recalledOn', 'is', null)
    .where('referralBatch.state', '=', 'exported')
    .orderBy('referralItem.batchId')
    .execute()
  return new Map(rows.map((row) => [row.debtId, row]))
}

/** An update that stands in a batch, and whether that batch has gone. */
export type ToldUpdate = Row<'treasuryUpdate'> & { readonly gone: boolean }

/** The updates of these debts that stand in a batch which was not given up. */
export async function loadTold(db: Reader, ids: readonly number[]): Promise<readonly ToldUpdate[]> {
  const rows = await db
    .selectFrom('treasuryUpdate')
    .innerJoin('referralBatch', 'referralBatch.id', 'treasuryUpdate.batchId')
    .selectAll('treasuryUpdate')
    .select('referralBatch.state')
    .where('treasuryUpdate.debtId', 'in', listed(ids))
    .where('referralBatch.state', '<>', 'cancelled')
    .orderBy('treasuryUpdate.id')
    .execute()
  return rows.map(({ state, ...row }) => ({ ...row, gone: state === 'exported' }))
}

/** The recalls asked for by hand. */
export async function loadAskedRecalls(db: Reader, ids: readonly number[]): Promise<readonly Row<'treasuryRecall'>[]> {
  return await db
    .selectFrom('treasuryRecall')
    .selectAll()
    .where('debtId', 'in', listed(ids))
    .orderBy('id')
    .execute()
}

/** Deaths and bankruptcies on any debt of these people. */
export async function loadCasesOfDebtors(
  db: Reader, debtorIds: readonly number[],
): Promise<readonly (Row<'caseFile'> & { readonly debtorId: number })[]> {
  return await db
    .selectFrom('caseFile')
    .innerJoin('debt', 'debt.id', 'caseFile.debtId')
    .selectAll('caseFile')
    .select('debt.debtorId')
    .where('debt.debtorId', 'in', listed(debtorIds))
    .where('caseFile.kind', 'in', ['death', 'bankruptcy'])
    .orderBy('caseFile.id')
    .execute()
}

/** Remembers what an exported batch told of the debtors of its new debts. */
export async function takeSnapshots(db: Writer, batchId: number, sentOn: IsoDate): Promise<void> {
  await sql`
    insert or replace into treasury_snapshot (debt_id, sent_on, entries_through, name, address, birth_date)
      select debt.id, ${sentOn}, (select coalesce(max(entry.id), 0) from entry where entry.debt_id = debt.id),
        ${NAME}, ${ADDRESS}, ${BIRTH}
      from referral_item as item
        join debt on debt.id = item.debt_id
        join debtor on debtor.id = debt.debtor_id
      where item.batch_id = ${batchId}`.execute(db)
}

const COLUMNS: Readonly<Partial<Record<UpdateEvent, 'name' | 'address' | 'birth_date'>>> = {
  'name-changed': 'name',
  'address-changed': 'address',
  'birth-date-changed': 'birth_date',
}

const VALUES = { name: NAME, address: ADDRESS, birth_date: BIRTH }

/** Remembers that Treasury was told of a change of a debtor, on every debt of his or hers that it has. */
export async function renewSnapshot(db: Writer, debtId: number, event: UpdateEvent): Promise<void> {
  const column = COLUMNS[event]
  if (column === undefined) return
  await sql`
    update treasury_snapshot set ${sql.ref(column)} = (
      select ${VALUES[column]} from debt join debtor on debtor.id = debt.debtor_id
        where debt.id = treasury_snapshot.debt_id)
    where debt_id in (select id from debt
      where debtor_id = (select debtor_id from debt where debt.id = ${debtId}))`.execute(db)
}

/** The debts of the same debtor that Treasury has. */
export async function debtsBeside(db: Reader, debtId: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('treasurySnapshot')
    .innerJoin('debt', 'debt.id', 'treasurySnapshot.debtId')
    .select('debt.id')
    .where('debt.debtorId', '=', (query) =>
      query.selectFrom('debt as one').select('one.debtorId').where('one.id', '=', debtId),
    )
    .orderBy('debt.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes debts back from Treasury: called back by us, or returned by it. */
export async function takeBack(db: Writer, debtIds: readonly number[], on: IsoDate): Promise<void> {
  await db
    .updateTable('referralItem')
    .set({ recalledOn: on })
    .where('debtId', 'in', listed(debtIds))
    .where('recalledOn', 'is', null)
    .where('batchId', 'in', (query) =>
      query.selectFrom('referralBatch').select('id').where('state', '=', 'exported'),
    )
    .execute()
  await db.deleteFrom('treasurySnapshot').where('debtId', 'in', listed(debtIds)).execute()
}

/** The updates of a batch, in the order in which they are sent. */
export async function loadUpdates(
  db: Reader, batchId: number,
): Promise<readonly (Row<'treasuryUpdate'> & { readonly billNumber: string })[]> {
  return await db
    .selectFrom('treasuryUpdate')
    .innerJoin('debt', 'debt.id', 'treasuryUpdate.debtId')
    .selectAll('treasuryUpdate')
    .select('debt.billNumber')
    .where('batchId', '=', batchId)
    .orderBy('treasuryUpdate.id')
    .execute()
}
