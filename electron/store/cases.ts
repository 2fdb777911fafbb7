/** Cases: their rows, what each kind has beside, what happened in them, their papers, and the list of them. */
import { sql, type SelectQueryBuilder } from 'kysely'
import type { Parsed } from '../../shared/api.ts'
import { PERIODS } from '../../shared/law/periods.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import type { CASE_DOCUMENT_ROLES } from './case-tables.ts'
import { documentSize } from './documents.ts'
import { findPeople } from './find-people.ts'
import { listed } from './planner.ts'
import type { NewRow, Reader, Row, Tables, Writer } from './tables.ts'

/** What one kind of case has and another has not, by name. */
export type Particulars = Readonly<Record<string, string>>

/** Saves a new case with its particulars; gives its number. */
export async function addCase(db: Writer, row: NewRow<'caseFile'>, particulars: Particulars): Promise<number> {
  const { id } = await db.insertInto('caseFile').values(row).returning('id').executeTakeFirstOrThrow()
  await saveParticulars(db, id, particulars)
  return id
}

/** Writes particulars; one that is there already takes the new value. */
export async function saveParticulars(db: Writer, caseId: number, particulars: Particulars): Promise<void> {
  const rows = Object.entries(particulars).map(([name, value]) => ({ caseId, name, value }))
  if (rows.length === 0) return
  await db
    .insertInto('caseParticular')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['caseId', 'name']).doUpdateSet((row) => ({ value: row.ref('excluded.value') })),
    )
    .execute()
}

/** The particulars of a case. */
export async function loadParticulars(db: Reader, caseId: number): Promise<Particulars> {
  const rows = await db.selectFrom('caseParticular').select(['name', 'value']).where('caseId', '=', caseId).execute()
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** What every case of a debt has beside its request, by the number of the case. */
export async function particularsOfDebt(db: Reader, debtId: number): Promise<ReadonlyMap<number, Particulars>> {
  const rows = await db
    .selectFrom('caseParticular')
    .innerJoin('caseFile', 'caseFile.id', 'caseParticular.caseId')
    .select(['caseParticular.caseId', 'name', 'value'])
    .where('caseFile.debtId', '=', debtId)
    .execute()
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId)
  const particulars = (some: typeof rows): Particulars => Object.fromEntries(some.map((row) => [row.name, row.value]))
  return new Map([...byCase].map(([caseId, some]) => [caseId, particulars(some)]))
}

/** The debt of a case; undefined when there is no such case. */
export async function debtOfCase(db: Reader, caseId: number): Promise<number | undefined> {
  const row = await db.selectFrom('caseFile').select('debtId').where('id', '=', caseId).executeTakeFirst()
  return row?.debtId
}

/** What happened in a case, in the order in which it was recorded. */
export async function loadCaseEvents(db: Reader, caseId: number): Promise<readonly Row<'caseEvent'>[]> {
  return await db.selectFrom('caseEvent').selectAll().where('caseId', '=', caseId).orderBy('id').execute()
}

/** A paper of a case with what is known of its document, without its bytes. */
export type CasePaper = Pick<Row<'caseDocument'>, 'documentId' | 'role' | 'title' | 'addedOn' | 'addedBy'> &
  Pick<Row<'document'>, 'fileName' | 'mediaType' | 'digest'> & { readonly size: number }

/** The papers of a case, in the order in which they came. */
export async function loadCasePapers(db: Reader, caseId: number): Promise<readonly CasePaper[]> {
  return await db
    .selectFrom('caseDocument')
    .innerJoin('document', 'document.id', 'caseDocument.documentId')
    .select([
      'caseDocument.documentId',
      'caseDocument.role',
      'caseDocument.title',
      'caseDocument.addedOn',
      'caseDocument.addedBy',
      'document.fileName',
      'document.mediaType',
      'document.digest',
      documentSize.as('size'),
    ])
    .where('caseDocument.caseId', '=', caseId)
    .orderBy('caseDocument.id')
    .execute()
}

/** Puts a kept document into a case. */
export async function addCasePaper(
  db: Writer,
  paper: Omit<NewRow<'caseDocument'>, 'id'> & { readonly role: (typeof CASE_DOCUMENT_ROLES)[number] },
): Promise<void> {
  await db.insertInto('caseDocument').values(paper).execute()
}

type Listing = Parsed<'case.list'>

/** The days in which a returned package may come back. */
const RETURN_DAYS = Math.max(...PERIODS.petitionReturn.map(({ value }) => value.days))

/** The day that is owed next: that of the decision, or the end of the days in which a package may come back. */
const DUE = sql<IsoDate | null>`case
  when case_file.decided_on is not null then null
  when case_file.complete = 1 then case_file.decision_due
  when case_file.returned_on is null then case_file.received_on
  else date(case_file.returned_on, ${`+${RETURN_DAYS} days`}) end`

const SORTS = {
  due: DUE,
  received: sql`case_file.received_on`,
  decided: sql`case_file.decided_on`,
  name: sql`debt.name_key`,
  billNumber: sql`debt.bill_number`,
  kind: sql`case_file.kind`,
  assignedTo: sql`case_file.assigned_to`,
} as const satisfies Record<Listing['sort'], unknown>

type Joined = SelectQueryBuilder<Tables, 'caseFile' | 'debt' | 'debtor', object>

function joined(db: Reader): Joined {
  return db
    .selectFrom('caseFile')
    .innerJoin('debt', 'debt.id', 'caseFile.debtId')
    .innerJoin('debtor', 'debtor.id', 'debt.debtorId')
}

/** One line of the list. */
export type ListedCase = Pick<
  Row<'caseFile'>,
  | 'id' | 'debtId' | 'kind' | 'receivedOn' | 'timely' | 'goodCause' | 'complete' | 'returnedOn' | 'assignedTo'
  | 'decidedOn' | 'outcome'
> &
  Pick<Row<'debt'>, 'billNumber' | 'debtType'> &
  Pick<Row<'debtor'>, 'lastName' | 'firstName' | 'middleName'> & { readonly dueOn: IsoDate | null }

/** A page of cases and how many there are by the same filter. */
export async function listCases(
  db: Reader,
  { show, text, kind, assignedTo, sort, descending, offset, limit }: Listing,
): Promise<{ readonly rows: readonly ListedCase[]; readonly count: number }> {
  const people = text === '' ? [] : await findPeople(db, text, MOST_PEOPLE)
  const found = joined(db)
    .$if(show === 'open', (query) => query.where('caseFile.decidedOn', 'is', null))
    .$if(show === 'decided', (query) => query.where('caseFile.decidedOn', 'is not', null))
    .$if(kind !== undefined, (query) => query.where('caseFile.kind', '=', kind ?? 'review'))
    .$if(assignedTo !== '', (query) =>
      query.where('caseFile.assignedTo', '=', assignedTo === NOBODY ? '' : assignedTo),
    )
    .$if(text !== '', (query) =>
      query.where((where) =>
        where.or([where('debt.billNumber', 'like', `${text}%`), where('debt.debtorId', 'in', listed(people))]),
      ),
    )
  const direction = descending ? 'desc' : 'asc'
  const rows = await found
    .select([
      'caseFile.id', 'caseFile.debtId', 'caseFile.kind', 'caseFile.receivedOn', 'caseFile.timely',
      'caseFile.goodCause', 'caseFile.complete', 'caseFile.returnedOn', 'caseFile.assignedTo', 'caseFile.decidedOn',
      'caseFile.outcome', 'debt.billNumber', 'debt.debtType', 'debtor.lastName', 'debtor.firstName',
      'debtor.middleName', DUE.as('dueOn'),
    ])
    .orderBy(SORTS[sort], (order) => (descending ? order.desc().nullsLast() : order.asc().nullsLast()))
    .orderBy('caseFile.id', direction)
    .limit(limit)
    .offset(offset)
    .execute()
  const { count } = await found.select((query) => query.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { rows, count }
}

const MOST_PEOPLE = 1000

/** What stands for nobody where an account is asked for. */
const NOBODY = '-'

/** How many cases are open, past their day, and with nobody. */
export async function countCases(
  db: Reader,
  today: IsoDate,
): Promise<{ readonly open: number; readonly overdue: number; readonly unassigned: number }> {
  const { open, overdue, unassigned } = await db
    .selectFrom('caseFile')
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`coalesce(sum(${DUE} <= ${addDays(today, -1)}), 0)`.as('overdue'),
      sql<number>`coalesce(sum(case_file.assigned_to = ''), 0)`.as('unassigned'),
    ])
    .where('decidedOn', 'is', null)
    .executeTakeFirstOrThrow()
  return { open, overdue, unassigned }
}

/** The accounts that work on cases. */
export async function caseWorkers(db: Reader): Promise<readonly Pick<Row<'account'>, 'name' | 'displayName'>[]> {
  return await db
    .selectFrom('account')
    .select(['name', 'displayName'])
    .where('active', '=', 1)
    .where('role', 'in', ['clerk', 'supervisor', 'hearing-coordinator', 'approving-official'])
    .orderBy('displayName')
    .execute()
}
