/**
 * Makes a backup: a folder with the center's file (encrypted as it is), its keys and a page about them. It is written
 * aside, opened and read through, and only then given its name, so that whatever has the name of a backup is one.
 */
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { date, type IsoDate } from '../../shared/values/dates.ts'
import type { OpenCenter } from '../center.ts'
import { FileTrouble, fileTrouble } from '../files/file-trouble.ts'
import { digestFile } from '../files/sweep.ts'
import { LEFTOVER } from '../files/write-aside.ts'
import { writeWhole } from '../files/write-whole.ts'
import { KEYRING_FILE } from '../keyring.ts'
import { auditHead } from '../store/audit.ts'
import { copyStore, flush, inspectCopy } from '../store/copy.ts'
import { keptBackups } from './kept-backups.ts'
import { findBackups, isBackupName, MANIFEST_FILE, sealManifest, type FoundBackup, type Manifest } from './manifest.ts'

/** The center's file, in the data folder and in a backup alike. */
export const CENTER_FILE = 'center.db'

export interface BackupRequest {
  readonly center: OpenCenter
  readonly dataFolder: string
  /** The folder of backups; made when it is missing. */
  readonly folder: string
  readonly today: IsoDate
  readonly now: Date
  readonly why: Manifest['why']
}

/**
 * Makes one and removes those that were made by themselves and are kept no longer.
 *
 * @throws FileTrouble when the disk is full, or the folder is missing or not to be written to; nothing stays behind
 * @throws StoreRefused when the center's own file proves to be damaged
 */
export async function makeBackup(request: BackupRequest): Promise<FoundBackup> {
  const { folder } = request
  const aside = join(folder, `.recoup-${randomBytes(8).toString('hex')}.part`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    sweep(folder)
    mkdirSync(aside, { mode: 0o700 })
    const manifest = await fill(aside, request)
    const name = freeName(folder, request.now)
    renameSync(aside, join(folder, name))
    removeOld(folder)
    return { name, path: join(folder, name), manifest }
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true })
    throw fileTrouble(fault)
  }
}

async function fill(aside: string, { center, dataFolder, today, now, why }: BackupRequest): Promise<Manifest> {
  const file = join(aside, CENTER_FILE)
  await copyStore(center.store, center.key, file)
  copyFileSync(join(dataFolder, KEYRING_FILE), join(aside, KEYRING_FILE))
  flush(join(aside, KEYRING_FILE))
  const { version, center: name, audit, ...holds } = await inspectCopy(file, center.key)
  const head = await auditHead(center.store.db)
  if (audit.lines > head.lines) throw new Error('The copy holds more than the center does.')
  const about = { version, bytes: statSync(file).size, digest: await digestFile(file) }
  const made = { madeAt: now.toISOString(), madeOn: today, why }
  const said = { form: 1, center: name, ...made, file: about, holds, audit } as const
  const manifest = sealManifest(said, center.key)
  writeWhole(aside, MANIFEST_FILE, JSON.stringify(manifest, undefined, 2))
  return manifest
}

/** What a crash has left of a backup that was being made. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => LEFTOVER.test(entry))) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function freeName(folder: string, now: Date): string {
  const [day = '', time = ''] = now.toISOString().split('T')
  const name = `recoup-${day}-${time.slice(0, 8).replaceAll(':', '')}`
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${String(number).padStart(2, '0')}`
    if (!existsSync(join(folder, candidate))) return candidate
  }
}

/** Backups that somebody asked for stay until somebody removes them. */
function removeOld(folder: string): void {
  const automatic = findBackups(folder).flatMap(({ name, manifest }) =>
    manifest?.why === 'automatic' ? [{ name, madeOn: date(manifest.madeOn) }] : [],
  )
  const kept = keptBackups(automatic)
  for (const { name } of automatic) {
    if (!kept.has(name) && isBackupName(name)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Whether anything happened since the newest backup in the folder. */
export async function isBackedUp(center: OpenCenter, folder: string): Promise<boolean> {
  const [newest] = findBackups(folder)
  const { digest } = await auditHead(center.store.db)
  return newest?.manifest?.audit.digest === digest
}

/**
 * The folder of backups as somebody wrote it, made absolute.
 *
 * @throws FileTrouble when it is the data folder itself, whose files a backup is to outlive
 */
export function backupFolder(written: string, dataFolder: string): string {
  const folder = resolve(written)
  if (folder !== resolve(dataFolder) && !resolve(dataFolder).startsWith(folder + sep)) return folder
  throw new FileTrouble('taken', 'The data folder cannot hold the backups of itself. Choose another folder.')
}
