/**
 * Looks into a backup and puts it in the place of the center's file. What is replaced is moved aside and never removed:
 * a restore can be undone by hand. Passphrases stay as they are now wherever the keys can still be read, so that an
 * account that was closed since does not come back with an old backup.
 */
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../../shared/api/call.ts'
import { invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import { fileTrouble } from '../files/file-trouble.ts'
import { digestFile } from '../files/sweep.ts'
import { hasKeyring, KEYRING_FILE, KeysDamaged, readKeyring } from '../keyring.ts'
import { findAccount } from '../store/accounts.ts'
import { lastAuditLine, type AuditLineShown } from '../store/audit.ts'
import { flush, inspectCopy, type CopyContents } from '../store/copy.ts'
import { openCopy, tryExclusive } from '../store/open.ts'
import { unlockKey } from '../unlock.ts'
import { CENTER_FILE } from './make-backup.ts'
import { findBackup, isBackupName, isSealed, type FoundBackup } from './manifest.ts'

/** Who may put a backup in the place of the center's file. */
export const RESTORERS: readonly Role[] = ['supervisor', 'administrator']

export interface Credentials {
  readonly name: string
  readonly passphrase: string
}

/** A backup that was opened and read through. */
export interface OpenedBackup {
  readonly backup: FoundBackup
  readonly key: Buffer
  readonly contents: CopyContents
  readonly last: AuditLineShown | undefined
  /** False when the page about it was changed, or its file is not the one the page tells of. */
  readonly sealed: boolean
}

/**
 * Opens a backup with an account's passphrase and reads all of it.
 *
 * @throws StoreRefused when it is damaged; NewerFile when a newer program made it
 */
export async function lookInto(
  dataFolder: string, folder: string, name: string, { name: account, passphrase }: Credentials, now: Date,
): Promise<OpenedBackup | Denied> {
  const backup = isBackupName(name) ? findBackup(folder, name) : undefined
  if (backup === undefined || !existsSync(join(backup.path, CENTER_FILE))) return noSuchBackup()
  const keysIn = keysFolder(dataFolder, account) ?? backup.path
  const key = await unlockKey(keysIn, account, passphrase, now)
  return Buffer.isBuffer(key) ? await openBackup(backup, key, account) : key
}

async function openBackup(backup: FoundBackup, key: Buffer, account: string): Promise<OpenedBackup | Denied> {
  const file = join(backup.path, CENTER_FILE)
  const contents = await inspectCopy(file, key)
  const copy = openCopy(file, key)
  try {
    const clerk = await findAccount(copy.db, account)
    if (clerk === undefined || !RESTORERS.includes(clerk.role)) return notARestorer()
    const { manifest } = backup
    const said = manifest !== undefined && isSealed(manifest, key) ? manifest.file.digest : undefined
    const sealed = said === (await digestFile(file))
    return { backup, key, contents, last: await lastAuditLine(copy.db), sealed }
  } finally {
    await copy.close()
  }
}

/** Where the account's passphrase is asked for: here while the keys can be read and know it, else in the backup. */
function keysFolder(dataFolder: string, account: string): string | undefined {
  if (!keysAreWhole(dataFolder)) return undefined
  const { practiceKey, accounts } = readKeyring(dataFolder)
  return practiceKey !== undefined || Object.hasOwn(accounts, account) ? dataFolder : undefined
}

function keysAreWhole(dataFolder: string): boolean {
  if (!hasKeyring(dataFolder)) return false
  try {
    readKeyring(dataFolder)
    return true
  } catch (fault) {
    if (fault instanceof KeysDamaged) return false
    throw fault
  }
}

/**
 * Puts the backup in place. Nobody may have the center open, here or elsewhere. A crash leaves the center as it was or
 * as it was backed up.
 *
 * @returns where the replaced file now lies, if there was one
 * @throws StoreRefused when somebody has the center open; FileTrouble when the disk is full or not to be written to
 */
export async function putInPlace(
  dataFolder: string, { backup, key }: OpenedBackup, now: Date,
): Promise<string | undefined> {
  const file = join(dataFolder, CENTER_FILE)
  const aside = join(dataFolder, `.recoup-${randomBytes(8).toString('hex')}.part`)
  tryExclusive(file, key)
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    copyFileSync(join(backup.path, CENTER_FILE), aside)
    flush(aside)
    await inspectCopy(aside, key)
    const replaced = setAside(dataFolder, file, now)
    if (!keysAreWhole(dataFolder)) takeKeys(dataFolder, backup, now)
    renameSync(aside, file)
    return replaced
  } catch (fault) {
    rmSync(aside, { force: true })
    throw fileTrouble(fault)
  }
}

/** The journal goes first: beside another file it would be taken for that file's own. */
function setAside(dataFolder: string, file: string, now: Date): string | undefined {
  if (!existsSync(file)) return undefined
  const folder = replacedFolder(dataFolder, now)
  for (const journal of ['-wal', '-shm']) {
    if (existsSync(file + journal)) renameSync(file + journal, join(folder, CENTER_FILE + journal))
  }
  const kept = join(folder, CENTER_FILE)
  try {
    linkSync(file, kept)
  } catch {
    copyFileSync(file, kept)
  }
  return kept
}

function takeKeys(dataFolder: string, backup: FoundBackup, now: Date): void {
  const keys = join(dataFolder, KEYRING_FILE)
  if (existsSync(keys)) renameSync(keys, join(replacedFolder(dataFolder, now), KEYRING_FILE))
  copyFileSync(join(backup.path, KEYRING_FILE), keys)
  flush(keys)
}

function replacedFolder(dataFolder: string, now: Date): string {
  const folder = join(dataFolder, 'replaced', now.toISOString().replaceAll(/[:.]/g, '-'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

function noSuchBackup(): Denied {
  return invalid('backup', 'There is no backup of that name in this folder.')
}

function notARestorer(): Denied {
  const message = `A backup is restored by a ${RESTORERS.join(' or ')} of the center that it holds.`
  return refuse([{ rule: 'roles', cite: 'NIST SP 800-53 AC-3', message }])
}
