/**
 * Brings a file to this program's version: numbered steps, each in a transaction, strictly rising, never changed once
 * released. A newer file is refused; a file that is about to change is copied first.
 */
import type Database from 'better-sqlite3'
import { copyFileSync } from 'node:fs'
import { accountsAndAudit } from './migrations/001-accounts-and-audit.ts'
import { debtsAndLedger } from './migrations/002-debts-and-ledger.ts'
import { lettersAndCases } from './migrations/003-letters-and-cases.ts'
import { referrals } from './migrations/004-referrals.ts'
import { tallies } from './migrations/005-tallies.ts'
import { policy } from './migrations/006-policy.ts'
import { details } from './migrations/007-details.ts'
import { papers } from './migrations/008-papers.ts'
import { decisions } from './migrations/009-decisions.ts'
import { approvals } from './migrations/010-approvals.ts'
import { money } from './migrations/011-money.ts'
import { letterPapers } from './migrations/012-letters.ts'
import { caseFiles } from './migrations/013-case-files.ts'
import { arrangements } from './migrations/014-arrangements.ts'
import { treasury } from './migrations/015-treasury.ts'
import { closings } from './migrations/016-closings.ts'
import { desk } from './migrations/017-desk.ts'
import { seals } from './migrations/018-seals.ts'
import { documentParts } from './migrations/019-document-parts.ts'
import { packets } from './migrations/020-packets.ts'

/** One step: SQL that leads from the version before to this one. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  accountsAndAudit, debtsAndLedger, lettersAndCases, referrals, tallies, policy, details, papers, decisions,
  approvals, money, letterPapers, caseFiles, arrangements, treasury, closings, desk, seals, documentParts, packets,
]

/** The version of a file that this program writes. */
export const newestVersion: number = migrations.at(-1)?.number ?? 0

/** The file was written by a newer program. */
export class NewerFile extends Error {
  override name = 'NewerFile'
  constructor(version: number, known: number = newestVersion) {
    super(`This center was saved by a newer Recoup (version ${version} of its file; this program knows ${known}).`)
  }
}

/**
 * Applies what is missing and says how many steps that were. `file` is given when an existing file is about to be
 * changed, and is copied first.
 */
export async function migrate(sqlite: Database.Database, file?: string, steps = migrations): Promise<number> {
  sqlite.exec(
    'create table if not exists migration (number integer primary key, name text not null, applied_at text not null)',
  )
  const last = currentVersion(sqlite)
  const newest = steps.at(-1)?.number ?? 0
  if (last > newest) throw new NewerFile(last, newest)
  const missing = steps.filter((step) => step.number > last)
  if (missing.length === 0) return 0
  if (file !== undefined && last > 0) copyBefore(sqlite, file, last)
  for (const step of missing) apply(sqlite, step)
  return missing.length
}

/** The number of the last step applied; 0 for an empty file. */
export function currentVersion(sqlite: Database.Database): number {
  return Number(sqlite.prepare('select coalesce(max(number), 0) from migration').pluck().get())
}

function apply(sqlite: Database.Database, step: Migration): void {
  sqlite.transaction(() => {
    sqlite.exec(step.sql)
    sqlite
      .prepare("insert into migration (number, name, applied_at) values (?, ?, datetime('now'))")
      .run(step.number, step.name)
  })()
}

function copyBefore(sqlite: Database.Database, file: string, version: number): void {
  sqlite.pragma('wal_checkpoint(truncate)')
  copyFileSync(file, `${file}.before-version-${version + 1}`)
}
