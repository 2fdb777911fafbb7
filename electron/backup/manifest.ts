/**
 * What a backup says of itself without being opened: a folder with the center's file, its keys and this page. The page
 * names nobody; a seal made with the database key shows whether it was changed.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { day } from '../../shared/api/fields.ts'

const manifestForm = z.strictObject({
  form: z.literal(1),
  center: z.string(),
  madeAt: z.iso.datetime(),
  /** The day it was made on, by the center's calendar. */
  madeOn: day,
  why: z.enum(['automatic', 'asked']),
  file: z.strictObject({ version: z.int(), bytes: z.int(), digest: z.string() }),
  holds: z.strictObject({ debts: z.int(), debtors: z.int(), entries: z.int(), documents: z.int() }),
  /** The end of the audit trail as it then was: a trail that was cut or rewritten since no longer leads here. */
  audit: z.strictObject({ lines: z.int(), digest: z.string(), at: z.string() }),
  seal: z.string(),
})

export type Manifest = z.output<typeof manifestForm>

/** A backup in a folder of backups. */
export interface FoundBackup {
  readonly name: string
  readonly path: string
  /** Absent when the page is missing or cannot be read. */
  readonly manifest?: Manifest
}

export const MANIFEST_FILE = 'backup.json'

/** How the folder of a backup is named; it sorts by when it was made. */
const BACKUP_NAME = /^recoup-\d{4}-\d\d-\d\d-\d{6}(-\d+)?$/

/** Whether a name is that of a backup; no other folder is ever touched. */
export function isBackupName(name: string): boolean {
  return BACKUP_NAME.test(name)
}

/** The backups in a folder, newest first; none when there is no such folder. */
export function findBackups(folder: string): readonly FoundBackup[] {
  const names = readNames(folder).filter(isBackupName)
  return names.toSorted((a, b) => (a < b ? 1 : -1)).map((name) => findBackup(folder, name))
}

/** One backup by its name. */
export function findBackup(folder: string, name: string): FoundBackup {
  const path = join(folder, name)
  const manifest = readManifest(path)
  return manifest === undefined ? { name, path } : { name, path, manifest }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function readManifest(path: string): Manifest | undefined {
  try {
    return manifestForm.parse(JSON.parse(readFileSync(join(path, MANIFEST_FILE), 'utf8')))
  } catch {
    return undefined
  }
}

/** The page with its seal. */
export function sealManifest(manifest: Omit<Manifest, 'seal'>, key: Buffer): Manifest {
  return { ...manifest, seal: sealOf(manifest, key) }
}

/** Whether the page is as it was sealed. */
export function isSealed({ seal, ...manifest }: Manifest, key: Buffer): boolean {
  const expected = Buffer.from(sealOf(manifest, key))
  const given = Buffer.from(seal)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function sealOf(manifest: Omit<Manifest, 'seal'>, key: Buffer): string {
  const { form, center, madeAt, madeOn, why, file, holds, audit } = manifest
  const said = [
    form, center, madeAt, madeOn, why, file.version, file.bytes, file.digest, holds.debts, holds.debtors,
    holds.entries, holds.documents, audit.lines, audit.digest, audit.at,
  ]
  return createHmac('sha256', key).update('recoup backup 1\n').update(JSON.stringify(said)).digest('hex')
}
