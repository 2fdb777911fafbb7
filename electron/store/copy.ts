/** Copies of a center's file: made while nobody writes, and looked into before anyone trusts them. */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { copyFile, constants } from 'node:fs/promises'
import { CompiledQuery } from 'kysely'
import { auditHead, type AuditHead } from './audit.ts'
import { currentVersion, NewerFile, newestVersion } from './migrate.ts'
import { makeSelfContained, openCopy, type Store } from './open.ts'
import { loadProfile } from './settings.ts'
import type { Reader } from './tables.ts'

/** What a copy holds: enough to tell one from another before it takes the place of anything. */
export interface CopyContents {
  readonly version: number
  readonly center: string
  readonly debts: number
  readonly debtors: number
  readonly entries: number
  readonly documents: number
  readonly audit: AuditHead
}

/**
 * Copies the file of an open center, page for page and still encrypted, to a path that nothing has. Everybody else
 * waits meanwhile, so that the copy is of one moment.
 */
export async function copyStore(store: Store, key: Buffer, to: string): Promise<void> {
  await store.db.connection().execute(async (alone) => {
    await alone.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(truncate)'))
    await copyFile(store.file, to, constants.COPYFILE_EXCL)
  })
  makeSelfContained(to, key)
  flush(to)
}

/** Flushes a file to the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Opens a copy, reads every page of it and tells what it holds.
 *
 * @throws StoreRefused when the key does not fit or a page is damaged
 * @throws NewerFile when a newer program wrote it
 */
export async function inspectCopy(file: string, key: Buffer): Promise<CopyContents> {
  const copy = openCopy(file, key)
  try {
    const version = currentVersion(copy.sqlite)
    if (version > newestVersion) throw new NewerFile(version)
    return { version, ...(await contentsOf(copy.db)) }
  } finally {
    await copy.close()
  }
}

/** What a center holds, counted. */
export async function contentsOf(db: Reader): Promise<Omit<CopyContents, 'version'>> {
  const { center } = await loadProfile(db)
  const [debts, debtors, entries, documents] = await Promise.all(
    (['debt', 'debtor', 'entry', 'document'] as const).map(async (table) => await countRows(db, table)),
  )
  return {
    center, debts: debts ?? 0, debtors: debtors ?? 0, entries: entries ?? 0, documents: documents ?? 0,
    audit: await auditHead(db),
  }
}

async function countRows(db: Reader, table: 'debt' | 'debtor' | 'entry' | 'document'): Promise<number> {
  const counted = db.selectFrom(table).select((query) => query.fn.countAll<number>().as('rows'))
  return (await counted.executeTakeFirstOrThrow()).rows
}
