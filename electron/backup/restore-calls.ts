/** The calls of the start screen on backups: listing, looking into one, restoring one. */
import { join } from 'node:path'
import type { Answer, Parsed } from '../../shared/api.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { answer, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import { inspectFolder } from '../center.ts'
import { KeysDamaged } from '../keyring.ts'
import { StoreRefused } from '../store/open.ts'
import { inspectCopy } from '../store/copy.ts'
import { backupFolder, CENTER_FILE } from './make-backup.ts'
import { readPlan } from './plan.ts'
import { lookInto, type OpenedBackup } from './restore.ts'
import { listBackups } from './show-backups.ts'

/** Lists the backups of the center's own folder, or of one that is named. */
export function listThem(dataFolder: string, { folder }: Parsed<'backup.list'>): Outcome<Answer<'backup.list'>> {
  const named = folderOf(dataFolder, folder)
  return answer({ folder: named, backups: listBackups(named) })
}

/** Opens the backup that is named, with the credentials that are given. */
export async function openNamed(
  dataFolder: string, { folder, backup, ...credentials }: Parsed<'backup.look'>,
): Promise<OpenedBackup | Denied> {
  return await lookInto(dataFolder, folderOf(dataFolder, folder), backup, credentials, new Date())
}

/** What a look into a backup tells. */
export function showOpened({ backup, contents, last, sealed }: OpenedBackup): Answer<'backup.look'> {
  const { center, version, debts, debtors, entries, documents, audit } = contents
  const { id: _, ...lastLine } = last ?? { id: 0 }
  const line = 'at' in lastLine ? { lastLine } : {}
  return {
    name: backup.name, center, version, debts, debtors, entries, documents, sealed, ...line,
    madeAt: backup.manifest?.madeAt ?? '', auditLines: audit.lines,
  }
}

/** How many lines the audit trail has that a restore would replace; none when its file cannot be read. */
export async function linesNow(dataFolder: string, key: Buffer): Promise<number> {
  try {
    const { audit } = await inspectCopy(join(dataFolder, CENTER_FILE), key)
    return audit.lines
  } catch {
    return 0
  }
}

/** Whether the center's folder of backups has one of that day. */
export function hasBackupOf(dataFolder: string, today: IsoDate): boolean {
  return listBackups(folderOf(dataFolder, undefined)).some(({ madeOn }) => madeOn === today)
}

/** Whether a fault says that the center's file or its keys cannot be read. */
export function isDamage(fault: unknown): fault is StoreRefused | KeysDamaged {
  return fault instanceof KeysDamaged || (fault instanceof StoreRefused && fault.trouble === 'damaged')
}

/** Refuses a sign-in to a damaged center, naming the latest backup. */
export function damagedCenter(dataFolder: string, message: string): Denied {
  const latest = listBackups(folderOf(dataFolder, undefined)).find(({ why }) => why !== '')
  const offer =
    latest === undefined
      ? 'No backup was found in its folder; name another folder to look in.'
      : `The latest backup was made on ${latest.madeOn} and holds ${latest.debts} debts.`
  return refuse([{ rule: 'center-damaged', cite: 'NIST SP 800-53 CP-10', message: `${message} ${offer}` }])
}

function folderOf(dataFolder: string, folder: string | undefined): string {
  return folder === undefined ? readPlan(dataFolder, !isPractice(dataFolder)).folder : backupFolder(folder, dataFolder)
}

function isPractice(dataFolder: string): boolean {
  return inspectFolder(dataFolder).practice
}
