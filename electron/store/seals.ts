/**
 * Finds rows that were changed by another program.
 *
 * While a center is open, triggers that exist in this connection alone hand every row that comes, goes or changes to a
 * function here, which adds its digest to, or takes it from, the sum of its table. The sums are kept in the table
 * `seal`, and each line of the audit trail carries the digest of them all. A row that another program touched is in no
 * sum: its table no longer comes to what was sealed. Sums wrap at 256 bits and do not depend on the order of rows, so
 * that a deed pays for the rows it touches and for no others.
 */
import { createHash, hash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { sql } from 'kysely'
import type { Reader, Row, Writer } from './tables.ts'

/** Tables that follow from the others, have a chain of their own, or only say how somebody arranged the desk. */
const UNSEALED = new Set([
  'audit', 'seal', 'migration', 'tally', 'clock', 'clock_tally', 'counting', 'treasury_snapshot', 'preference',
  'saved_view',
])

/** Of a debt, what was recorded; the rest is a projection, remade by every deed and roll-forward. */
const SEALED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  debt: [
    'id', 'debtor_id', 'bill_number', 'debt_type', 'office', 'principal', 'discovered_on', 'cause_start', 'cause_end',
    'cause', 'registered_on', 'registered_by', 'import_id', 'import_line',
  ],
}

/** Four words of 64 bits; each wraps by itself. */
type Sum = BigUint64Array<ArrayBuffer>

interface Pending {
  rows: number
  readonly sum: Sum
}

/** What an open store knows of rows not yet sealed. */
export interface Seals {
  /** Whether the present transaction changed a row that is sealed. */
  pending(): boolean
  /** The present transaction is rolled back, or none has begun: nothing is to be sealed. */
  forget(): void
}

/** Watches every table of an open file from here on. */
export function watchTables(sqlite: Database.Database): Seals {
  const touched = new Map<string, Pending>()
  sqlite.function('recoup_touch', { varargs: true }, (table: unknown, sign: unknown, ...values: unknown[]) => {
    const name = String(table)
    const pending = touched.get(name) ?? { rows: 0, sum: new BigUint64Array(4) }
    touched.set(name, pending)
    addRow(pending, sign === 1 ? 1 : -1, digestOfRow(name, values))
    return null
  })
  sqlite.function('recoup_touched', () => {
    const found = [...touched].map(([name, { rows, sum }]) => ({ name, rows, sum: hexOf(sum) }))
    touched.clear()
    return JSON.stringify(found)
  })
  defineTotal(sqlite)
  for (const table of sealedTables(sqlite)) watchTable(sqlite, table)
  return { pending: () => touched.size > 0, forget: () => touched.clear() }
}

/** `recoup_total('entry', column...)` over a whole table gives what the table comes to. */
function defineTotal(sqlite: Database.Database): void {
  sqlite.aggregate('recoup_total', {
    varargs: true,
    start: (): Pending => ({ rows: 0, sum: new BigUint64Array(4) }),
    step: (pending: Pending, table: unknown, ...values: unknown[]) => {
      addRow(pending, 1, digestOfRow(String(table), values))
    },
    result: ({ rows, sum }: Pending) => JSON.stringify({ rows, sum: hexOf(sum) }),
  })
}

interface SealedColumns {
  readonly name: string
  readonly columns: readonly string[]
}

function sealedTables(sqlite: Database.Database): readonly SealedColumns[] {
  const names = sqlite.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all()
  return names.map(String).flatMap((name): readonly SealedColumns[] => {
    if (UNSEALED.has(name) || name.startsWith('sqlite_')) return []
    const columns = sqlite.prepare('select name from pragma_table_info(?) order by cid').pluck().all(name).map(String)
    return [{ name, columns: SEALED_COLUMNS[name] ?? columns }]
  })
}

function watchTable(sqlite: Database.Database, { name, columns }: SealedColumns): void {
  const touch = (sign: 1 | -1, row: 'new' | 'old'): string =>
    `select recoup_touch('${name}', ${sign}, ${columns.map((column) => `${row}."${column}"`).join(', ')});`
  const changed = SEALED_COLUMNS[name] === undefined ? 'update' : `update of ${columns.join(', ')}`
  sqlite.exec(`
    create temp trigger "seal_${name}_comes" after insert on main."${name}" begin ${touch(1, 'new')} end;
    create temp trigger "seal_${name}_goes" after delete on main."${name}" begin ${touch(-1, 'old')} end;
    create temp trigger "seal_${name}_changes" after ${changed} on main."${name}"
      begin ${touch(-1, 'old')} ${touch(1, 'new')} end;
  `)
}

function addRow(pending: Pending, sign: 1 | -1, digest: Buffer): void {
  pending.rows += sign
  for (let word = 0; word < 4; word += 1) {
    const part = digest.readBigUInt64BE(word * 8)
    pending.sum[word] = (pending.sum[word] ?? 0n) + (sign === 1 ? part : -part)
  }
}

function digestOfRow(table: string, values: readonly unknown[]): Buffer {
  const written = values.map((value) => (value instanceof Uint8Array ? ['bytes', hash('sha256', value)] : value))
  return createHash('sha256').update(JSON.stringify([table, written])).digest()
}

function hexOf(sum: Sum): string {
  return [...sum].map((word) => word.toString(16).padStart(16, '0')).join('')
}

function addHex(one: string, other: string): string {
  const sum = new BigUint64Array(4)
  for (let word = 0; word < 4; word += 1) sum[word] = wordOf(one, word) + wordOf(other, word)
  return hexOf(sum)
}

function wordOf(hex: string, word: number): bigint {
  return BigInt(`0x${hex.slice(word * 16, word * 16 + 16)}`)
}

const NOTHING = { rows: 0, sum: '0'.repeat(64) } as const

interface Touched {
  readonly name: string
  readonly rows: number
  readonly sum: string
}

/** Seals what the present transaction changed, and gives the digest of all seals for the line of the trail. */
export async function sealTouched(db: Writer): Promise<string> {
  const { rows } = await sql<{ readonly touched: string }>`select recoup_touched() as touched`.execute(db)
  const touched: readonly Touched[] = JSON.parse(rows[0]?.touched ?? '[]')
  for (const { name, ...more } of touched) {
    const before = await db.selectFrom('seal').selectAll().where('name', '=', name).executeTakeFirst()
    const { rows: held, sum } = before ?? NOTHING
    const row = { name, rows: held + more.rows, sum: addHex(sum, more.sum) }
    await db.insertInto('seal').values(row).onConflict((conflict) => conflict.column('name').doUpdateSet(row)).execute()
  }
  return await digestOfSeals(db)
}

async function digestOfSeals(db: Reader): Promise<string> {
  const seals = await db.selectFrom('seal').selectAll().orderBy('name').execute()
  return hash('sha256', JSON.stringify(seals.map(({ name, rows, sum }) => [name, rows, sum])))
}

/** Seals every table as it stands: for a file that comes from before there were seals, or was brought further. */
export function sealAll(sqlite: Database.Database): void {
  sqlite.exec('delete from seal')
  const keep = sqlite.prepare('insert into seal (name, rows, sum) values (?, ?, ?)')
  for (const table of sealedTables(sqlite)) {
    const total: Touched = JSON.parse(String(sqlite.prepare(totalOf(table)).pluck().get()))
    if (total.rows > 0) keep.run(table.name, total.rows, total.sum)
  }
}

function totalOf({ name, columns }: SealedColumns): string {
  return `select recoup_total('${name}', ${columns.map((column) => `"${column}"`).join(', ')}) as total from "${name}"`
}

/** A table that no longer comes to what was sealed. */
export interface EditedTable {
  readonly table: string
  /** How many rows it has more than were sealed; less than none when rows are gone. */
  readonly more: number
}

/** Compares every table with its seal, and the seals with the last line of the trail that carries their digest. */
export async function checkSeals(db: Reader): Promise<readonly EditedTable[]> {
  const held = new Map((await db.selectFrom('seal').selectAll().execute()).map((seal) => [seal.name, seal]))
  const edited: EditedTable[] = []
  for (const table of await listSealed(db)) {
    const { rows, sum } = held.get(table.name) ?? NOTHING
    const total = await totalNow(db, table)
    if (total.rows !== rows || total.sum !== sum) edited.push({ table: table.name, more: total.rows - rows })
  }
  const last = await db.selectFrom('audit').select('sealed').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const sealed = last?.sealed ?? undefined
  if (sealed !== undefined && sealed !== (await digestOfSeals(db))) edited.push({ table: 'seal', more: 0 })
  return edited
}

async function listSealed(db: Reader): Promise<readonly SealedColumns[]> {
  const found = await sql<Pick<Row<'seal'>, 'name'> & { readonly columns: string }>`
    select m.name, (select json_group_array(name) from (
      select name from pragma_table_info(m.name) order by cid)) as columns
    from sqlite_master m where m.type = 'table' order by m.name`.execute(db)
  return found.rows
    .filter(({ name }) => !UNSEALED.has(name) && !name.startsWith('sqlite_'))
    .map(({ name, columns }) => ({ name, columns: SEALED_COLUMNS[name] ?? JSON.parse(columns) }))
}

async function totalNow(db: Reader, table: SealedColumns): Promise<Omit<Touched, 'name'>> {
  const { rows } = await sql.raw<{ readonly total: string }>(totalOf(table)).execute(db)
  return JSON.parse(rows[0]?.total ?? '{}')
}
