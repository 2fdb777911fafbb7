/**
 * Opens a center's file: encrypted SQLite (SQLCipher, AES-256). The only file that knows the cipher.
 *
 * The key is 32 random bytes, given as such, so no derivation is paid on opening. One process has the file at a time:
 * a second window is refused at once with a clear sentence instead of risking a lost update. The engine gathers no
 * statistics: every query is written for its index, and what it costs must not turn on what a center happens to hold.
 */
import Database from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import { existsSync } from 'node:fs'
import { date } from '../../shared/values/dates.ts'
import { appendAudit } from './audit.ts'
import { migrate, newestVersion } from './migrate.ts'
import { sealAll, watchTables, type Seals } from './seals.ts'
import { withStatementCache } from './statement-cache.ts'
import type { Reader, Tables, Writer } from './tables.ts'

/** An open center. `sqlite` is the engine itself, for bulk work and backups alone. */
export interface Store {
  readonly db: Writer
  readonly sqlite: Database.Database
  readonly file: string
  readonly seals: Seals
  close(): Promise<void>
}

/** Why a file cannot be opened: damaged or of another key, in use, read-only, not there, or no room on the disk. */
export type StoreTrouble = 'damaged' | 'in-use' | 'read-only' | 'no-folder' | 'disk-full'

/** The file cannot be opened; the message is fit for a clerk. */
export class StoreRefused extends Error {
  override name = 'StoreRefused'
  readonly trouble: StoreTrouble
  constructor(trouble: StoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.trouble = trouble
  }
}

/** How long to wait for a file that another process has open, before saying so. */
const BUSY_MILLISECONDS = 500

/** How much of the file the engine may keep in memory, in KiB. */
const CACHE_KIB = 128 * 1024

/**
 * Opens or creates the file and brings it to this program's version.
 *
 * @param file the path, or `:memory:` for a store that is never written down
 * @param key 32 bytes
 * @throws StoreRefused when the key is wrong, the file is in use, damaged, read-only or from a newer program
 */
export async function openStore(file: string, key: Buffer): Promise<Store> {
  const existed = file !== ':memory:' && existsSync(file)
  const sqlite = openEngine(file, { timeout: BUSY_MILLISECONDS })
  try {
    if (file !== ':memory:') unlock(sqlite, key)
    sqlite.pragma('journal_mode = wal')
    sqlite.pragma('synchronous = full')
    sqlite.pragma('foreign_keys = on')
    sqlite.pragma(`cache_size = -${CACHE_KIB}`)
    sqlite.pragma('temp_store = memory')
    const steps = await migrate(sqlite, existed ? file : undefined)
    const seals = watchTables(sqlite)
    if (steps > 0) sealAll(sqlite)
    return await openQueries(sqlite, file, seals, existed && steps > 0)
  } catch (fault) {
    sqlite.close()
    throw explain(fault)
  }
}

async function openQueries(
  sqlite: Database.Database, file: string, seals: Seals, broughtFurther: boolean,
): Promise<Store> {
  const dialect = new SqliteDialect({ database: withStatementCache(sqlite) })
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
  if (broughtFurther) await tellOfMigration(db)
  return { db, sqlite, file, seals, close: async () => await closeBoth(db, sqlite) }
}

/** A step may rewrite any table, so the trail says where the seals begin anew. */
async function tellOfMigration(db: Writer): Promise<void> {
  const at = new Date().toISOString()
  const told = { at, today: date(at.slice(0, 10)), clerk: 'recoup', call: 'center.migrate', debtId: null }
  const detail = JSON.stringify({ version: newestVersion })
  await db.transaction().execute(async (within) => await appendAudit(within, { ...told, about: 'file', detail }))
}

/** A query builder that was never asked anything has not taken the engine over, and would leave it open. */
async function closeBoth(db: Writer, sqlite: Database.Database): Promise<void> {
  await db.destroy()
  if (sqlite.open) sqlite.close()
}

/** What a look at a copy of a center's file gives: a query builder on it, and a way to let go of it. */
export interface Copy {
  readonly db: Reader
  readonly sqlite: Database.Database
  close(): Promise<void>
}

/**
 * Opens a copy of a center's file to look at it: nothing is brought to this program's version, nothing is written.
 *
 * @throws StoreRefused when the key does not fit, or the copy is damaged
 */
export function openCopy(file: string, key: Buffer): Copy {
  const sqlite = openEngine(file, { readonly: true, fileMustExist: true })
  try {
    useKey(sqlite, key)
    if (readDamage(sqlite) !== undefined) throw damaged()
  } catch (fault) {
    sqlite.close()
    throw explain(fault)
  }
  const dialect = new SqliteDialect({ database: withStatementCache(sqlite) })
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
  return { db, sqlite, close: async () => await closeBoth(db, sqlite) }
}

/**
 * Makes a copied file stand alone: no journal beside it is needed to read it, so it can be read from a disk that nobody
 * may write to.
 */
export function makeSelfContained(file: string, key: Buffer): void {
  const sqlite = openEngine(file, { fileMustExist: true })
  try {
    useKey(sqlite, key)
    sqlite.pragma('journal_mode = delete')
  } catch (fault) {
    throw explain(fault)
  } finally {
    sqlite.close()
  }
}

/**
 * Sees that nobody has a file open. One that is not there, or too damaged to be opened, is nobody's.
 *
 * @throws StoreRefused when another window has it
 */
export function tryExclusive(file: string, key: Buffer): void {
  if (!existsSync(file)) return
  const sqlite = openEngine(file, { timeout: BUSY_MILLISECONDS })
  try {
    unlock(sqlite, key)
  } catch (fault) {
    const trouble = explain(fault)
    if (trouble instanceof StoreRefused && trouble.trouble !== 'damaged') throw trouble
  } finally {
    sqlite.close()
  }
}

/** Reads every page, each of which carries its own digest; says what is damaged, or nothing. */
export function readDamage(sqlite: Database.Database): string | undefined {
  const found = sqlite.pragma('quick_check(1)', { simple: true })
  return found === 'ok' ? undefined : String(found)
}

/** The file was opened, but not all of it can be read. */
export function damaged(): StoreRefused {
  return new StoreRefused('damaged', 'The file of this center is damaged. Restore the latest backup.')
}

function openEngine(file: string, options: Database.Options): Database.Database {
  try {
    return new Database(file, options)
  } catch (fault) {
    throw explain(fault)
  }
}

function unlock(sqlite: Database.Database, key: Buffer): void {
  useKey(sqlite, key)
  sqlite.pragma('locking_mode = exclusive')
  sqlite.exec('begin exclusive; commit')
}

function useKey(sqlite: Database.Database, key: Buffer): void {
  sqlite.pragma("cipher = 'sqlcipher'")
  sqlite.pragma('legacy = 4')
  sqlite.pragma(`key = "x'${key.toString('hex')}'"`)
}

const TROUBLES: Readonly<Record<string, readonly [StoreTrouble, string]>> = {
  SQLITE_NOTADB: [
    'damaged', 'The file of this center could not be unlocked: the key does not fit, or the file is damaged.',
  ],
  SQLITE_CORRUPT: ['damaged', 'The file of this center is damaged. Restore the latest backup.'],
  SQLITE_BUSY: [
    'in-use', 'This center is open in another window of this or another workstation. Close it there first.',
  ],
  SQLITE_READONLY: ['read-only', 'The data folder is read-only. Choose a folder this account may write to.'],
  SQLITE_CANTOPEN: [
    'no-folder', 'The data folder cannot be opened. Check that it exists and that this account may write to it.',
  ],
  SQLITE_FULL: ['disk-full', 'The disk is full. Nothing was changed; free some space and try again.'],
  ENOSPC: ['disk-full', 'The disk is full. Nothing was changed; free some space and try again.'],
  EROFS: ['read-only', 'The data folder is read-only. Choose a folder this account may write to.'],
}

/** The trouble behind what the engine or the disk said; anything else is given back as it is. */
function explain(fault: unknown): unknown {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const known = Object.keys(TROUBLES).find((prefix) => code.startsWith(prefix))
  const trouble = known === undefined ? undefined : TROUBLES[known]
  return trouble === undefined ? fault : new StoreRefused(trouble[0], trouble[1], { cause: fault })
}
