/** Backups as a screen lists them. */
import type { Answer } from '../../shared/api.ts'
import { readPlan } from './plan.ts'
import { findBackups, type FoundBackup } from './manifest.ts'

type BackupRow = Answer<'backup.list'>['backups'][number]

const NOTHING = { version: 0, bytes: 0, debts: 0, debtors: 0, entries: 0, documents: 0 }

/** The plan of a center and the backups in its folder. */
export function showBackups(dataFolder: string, practice: boolean): Answer<'backup.view'> {
  const { folder, automatic, last } = readPlan(dataFolder, !practice)
  return { folder, automatic, ...(last === undefined ? {} : { last }), backups: listBackups(folder) }
}

/** The backups in a folder, newest first, by what they say of themselves. */
export function listBackups(folder: string): BackupRow[] {
  return findBackups(folder).map(rowOf)
}

function rowOf({ name, manifest }: FoundBackup): BackupRow {
  const { bytes, debts, debtors, entries, documents } = { ...NOTHING, ...manifest?.file, ...manifest?.holds }
  const { madeAt = '', madeOn = '', why = '', center = '' } = manifest ?? {}
  const auditLines = manifest?.audit.lines ?? 0
  return { name, madeAt, madeOn, why, center, bytes, debts, debtors, entries, documents, auditLines }
}
