/** Faults: caught once, logged under a number without anything personal, told to the clerk by that number. */
import { randomInt } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Denied } from '../shared/values/outcome.ts'
import { FileTrouble } from './files/file-trouble.ts'
import { KeysDamaged } from './keyring.ts'
import { redact } from './redact.ts'
import { NewerFile } from './store/migrate.ts'
import { StoreRefused } from './store/open.ts'

/** Faults whose sentences were written for clerks. */
const TOLD = [StoreRefused, NewerFile, FileTrouble, KeysDamaged]

/** Logs a fault and answers what the clerk is told. Sentences written for clerks pass through as they are. */
export function recordFault(folder: string, call: string, fault: unknown): Denied {
  const number = `${new Date().toISOString().slice(0, 10)}-${randomInt(1000, 9999)}`
  const told = TOLD.some((kind) => fault instanceof kind) && fault instanceof Error
  const message = told ? fault.message : `Something failed (${number}). Nothing was saved.`
  logFault(folder, { number, at: new Date().toISOString(), call: call.slice(0, 60), what: redact(describe(fault)) })
  return { ok: false, error: { kind: 'fault', number, message } }
}

function describe(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}

function logFault(folder: string, line: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 })
    appendFileSync(join(folder, 'log', 'faults.ndjson'), `${JSON.stringify(line)}\n`, { mode: 0o600 })
  } catch {
    // A full or read-only disk must not turn one fault into two; the clerk is told either way.
  }
}
