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
import { migrate } from './migrate.ts'
import { withStatementCache } from './statement-cache.ts'
import type { Tables, Writer } from './tables.ts'

/** An open center. `sqlite` is the engine itself, for bulk work and backups alone. */
export interface Store {
  readonly db: Writer
  readonly sqlite: Database.Database
  readonly file: string
  close(): Promise<void>
}

/** The file cannot be opened; the message is fit for a clerk. */
export class StoreRefused extends Error {
  override name = 'StoreRefused'
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
  const sqlite = new Database(file, { timeout: BUSY_MILLISECONDS })
  try {
    if (file !== ':memory:') unlock(sqlite, key)
    sqlite.pragma('journal_mode = wal')
    sqlite.pragma('synchronous = full')
    sqlite.pragma('foreign_keys = on')
    sqlite.pragma(`cache_size = -${CACHE_KIB}`)
    sqlite.pragma('temp_store = memory')
    await migrate(sqlite, existed ? file : undefined)
  } catch (fault) {
    sqlite.close()
    throw explain(fault)
  }
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: withStatementCache(sqlite) }),
    plugins: [new CamelCasePlugin()],
  })
  return { db, sqlite, file, close: async () => await closeBoth(db, sqlite) }
}

/** A query builder that was never asked anything has not taken the engine over, and would leave it open. */
async function closeBoth(db: Writer, sqlite: Database.Database): Promise<void> {
  await db.destroy()
  if (sqlite.open) sqlite.close()
}

function unlock(sqlite: Database.Database, key: Buffer): void {
  sqlite.pragma("cipher = 'sqlcipher'")
  sqlite.pragma('legacy = 4')
  sqlite.pragma(`key = "x'${key.toString('hex')}'"`)
  sqlite.pragma('locking_mode = exclusive')
  sqlite.exec('begin exclusive; commit')
}

const SENTENCES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'The file of this center could not be unlocked: the key does not fit, or the file is damaged.',
  SQLITE_CORRUPT: 'The file of this center is damaged. Restore the latest backup.',
  SQLITE_BUSY: 'This center is open in another window of this or another workstation. Close it there first.',
  SQLITE_READONLY: 'The data folder is read-only. Choose a folder this account may write to.',
  SQLITE_CANTOPEN: 'The data folder cannot be opened. Check that it exists and that this account may write to it.',
  SQLITE_FULL: 'The disk is full. Nothing was changed; free some space and try again.',
}

function explain(fault: unknown): unknown {
  if (!(fault instanceof Database.SqliteError)) return fault
  const code = Object.keys(SENTENCES).find((prefix) => fault.code.startsWith(prefix))
  return code === undefined ? fault : new StoreRefused(SENTENCES[code], { cause: fault })
}
