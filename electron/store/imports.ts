/** Past imports, saved mappings, and what the center already holds of the numbers in an extract. */
import { sql } from 'kysely'
import { z } from 'zod'
import { IMPORT_FIELDS, type Mapping } from '../../shared/imports/import-fields.ts'
import type { KnownPerson } from '../../shared/imports/match-rows.ts'
import type { RowReading } from '../../shared/imports/read-row.ts'
import { isPayFrequency } from '../../shared/values/employment.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** What the center holds of an extract's numbers. */
export interface Held {
  readonly billNumbers: ReadonlySet<string>
  readonly persons: readonly KnownPerson[]
  /** Persons without a good address. */
  readonly badAddresses: ReadonlySet<number>
}

/** Looks up every bill number, employee number and SSN of an extract. */
export async function loadHeld(db: Reader, rows: readonly RowReading[]): Promise<Held> {
  const billNumbers = new Set<string>()
  const persons: KnownPerson[] = []
  const badAddresses = new Set<number>()
  for (let at = 0; at < rows.length; at += ROWS_A_LOOKUP) {
    const some = rows.slice(at, at + ROWS_A_LOOKUP)
    for (const { billNumber } of await heldBills(db, some)) billNumbers.add(billNumber)
    for (const person of await heldPersons(db, some)) {
      persons.push(knownPerson(person))
      if (person.addressGood === 0) badAddresses.add(person.id)
    }
  }
  return { billNumbers, persons, badAddresses }
}

const ROWS_A_LOOKUP = 10_000

async function heldBills(db: Reader, rows: readonly RowReading[]): Promise<readonly { readonly billNumber: string }[]> {
  const given = listed(rows.map(({ billNumber }) => billNumber))
  return await db.selectFrom('debt').select('billNumber').where('billNumber', 'in', given).execute()
}

type PersonRow = Row<'debtor'> & { readonly ssn: string | null }

async function heldPersons(db: Reader, rows: readonly RowReading[]): Promise<readonly PersonRow[]> {
  const persons = db.selectFrom('debtor').leftJoin('taxpayer', 'taxpayer.debtorId', 'debtor.id')
  const byNumber = persons.where('employeeId', 'in', listed(rows.map(({ employeeId }) => employeeId)))
  const bySsn = persons.where('ssn', 'in', listed(rows.map(({ ssn }) => ssn)))
  return await byNumber.selectAll('debtor').select('ssn').union(bySsn.selectAll('debtor').select('ssn')).execute()
}

/** A list of any length as one value, since a statement takes only so many. */
function listed(values: readonly string[]): ReturnType<typeof sql<string>> {
  const given = JSON.stringify([...new Set(values)].filter((value) => value !== ''))
  return sql<string>`(select value from json_each(${given}))`
}

function knownPerson(row: PersonRow): KnownPerson {
  const { id, ssn, payFrequency, ...person } = row
  if (!isPayFrequency(payFrequency)) throw new Error('The store holds a pay frequency that this program does not know.')
  return { debtorId: id, person: { ...person, ssn: ssn ?? '', payFrequency } }
}

/** Records an import; gives its number. */
export async function addImport(db: Writer, batch: NewRow<'importBatch'>): Promise<number> {
  const { id } = await db.insertInto('importBatch').values(batch).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Past imports, newest first. */
export async function listImports(db: Reader): Promise<readonly Row<'importBatch'>[]> {
  return await db.selectFrom('importBatch').selectAll().orderBy('id', 'desc').execute()
}

export async function findImport(db: Reader, importId: number): Promise<Row<'importBatch'> | undefined> {
  return await db.selectFrom('importBatch').selectAll().where('id', '=', importId).executeTakeFirst()
}

/** The rejected rows of an import, in the order of the file. */
export async function listRejects(
  db: Reader,
  importId: number,
): Promise<readonly Omit<Row<'importReject'>, 'importId'>[]> {
  return await db
    .selectFrom('importReject')
    .select(['line', 'field', 'reason'])
    .where('importId', '=', importId)
    .orderBy('line')
    .execute()
}

/** Saves a mapping under a name; one of that name is replaced. */
export async function saveMapping(db: Writer, name: string, mapping: Mapping): Promise<void> {
  const row = { name, mapping: JSON.stringify(mapping) }
  await db
    .insertInto('importMapping')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

export interface SavedMapping {
  readonly name: string
  readonly mapping: Mapping
}

const mappingForm = z.partialRecord(z.enum(IMPORT_FIELDS), z.string())

export async function listMappings(db: Reader): Promise<readonly SavedMapping[]> {
  const rows = await db.selectFrom('importMapping').selectAll().orderBy('name').execute()
  return rows.map(({ name, mapping }) => ({ name, mapping: mappingForm.parse(JSON.parse(mapping)) }))
}
