/**
 * Writes a file so that it is either there whole or not at all: aside, under a name nobody looks for, in the same
 * folder; flushed to the disk; digested on the way; and only then given its name, which is never taken from another
 * file. A crash leaves at most a leftover that `sweepLeftovers` removes.
 */
import { createHash, randomBytes } from 'node:crypto'
import { link, open, rename, rm, unlink, type FileHandle } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { errorCode, FileTrouble, fileTrouble } from './file-trouble.ts'

/** What a file is made of, in order; text is written as UTF-8. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** A file that is written and flushed but has no name yet. Keep it or discard it. */
export interface Draft {
  /** Where it can be read back. */
  readonly path: string
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly digest: string
  /**
   * Gives it its name. When that is taken, the file is refused, or, with `number`, called `name (2).ext` and so on.
   *
   * @throws FileTrouble when the name is taken or the folder cannot be written to
   */
  readonly keep: (fileName: string, ifTaken?: 'refuse' | 'number') => Promise<KeptFile>
  readonly discard: () => Promise<void>
}

/** A file under its own name. */
export interface KeptFile {
  readonly path: string
  readonly fileName: string
}

/** How the names of files begin and end that are not finished; see `sweepLeftovers`. */
export const LEFTOVER = /^\.recoup-[0-9a-f]{16}\.part$/

/** A numbered name is tried no further than this. */
const MOST_NUMBERS = 999

/** Only the owner may read what the program writes: most of its files hold personal data. */
const OWNER_ONLY = 0o600

/**
 * Writes the chunks aside in the folder, which must exist.
 *
 * @throws FileTrouble when the disk is full, or the folder is missing or not to be written to; nothing is left behind
 */
export async function writeAside(folder: string, chunks: Chunks): Promise<Draft> {
  const path = join(folder, `.recoup-${randomBytes(8).toString('hex')}.part`)
  try {
    const written = await writeAll(path, chunks)
    return {
      path,
      ...written,
      keep: async (fileName, ifTaken = 'refuse') => await giveName(path, folder, fileName, ifTaken),
      discard: async () => await rm(path, { force: true }),
    }
  } catch (fault) {
    // What stopped the writing may stop the removal too; the first trouble is the one to tell.
    await rm(path, { force: true }).catch(() => undefined)
    throw fileTrouble(fault)
  }
}

async function writeAll(path: string, chunks: Chunks): Promise<{ readonly bytes: number; readonly digest: string }> {
  const file = await open(path, 'wx', OWNER_ONLY)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of chunks) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      hash.update(piece)
      await writeWhole(file, piece)
      bytes += piece.byteLength
    }
    await file.sync()
    return { bytes, digest: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

/** A write may take only part of what it is given; a full disk then shows on the next one. */
async function writeWhole(file: FileHandle, piece: Uint8Array): Promise<void> {
  let from = 0
  while (from < piece.byteLength) from += (await file.write(piece, from)).bytesWritten
}

/**
 * Gives a file that was written aside in a folder its name there. When that is taken, the file is refused or numbered.
 *
 * @throws FileTrouble when the name is taken or the folder cannot be written to
 */
export async function giveName(
  path: string, folder: string, fileName: string, ifTaken: 'refuse' | 'number' = 'refuse',
): Promise<KeptFile> {
  if (basename(fileName) !== fileName || LEFTOVER.test(fileName)) throw new Error('Not the name of a file.')
  try {
    const name = await claim(path, folder, fileName, ifTaken)
    await syncFolder(folder)
    return { path: join(folder, name), fileName: name }
  } catch (fault) {
    throw fileTrouble(fault)
  }
}

async function claim(path: string, folder: string, fileName: string, ifTaken: 'refuse' | 'number'): Promise<string> {
  const { name, ext } = parse(fileName)
  for (let number = 1; number <= MOST_NUMBERS; number += 1) {
    const candidate = number === 1 ? fileName : `${name} (${number})${ext}`
    if (await moveUnlessTaken(path, join(folder, candidate))) return candidate
    if (ifTaken === 'refuse') break
  }
  throw new FileTrouble('taken', `There is already a file named ${fileName}. It was left as it is.`)
}

/** Codes by which a file system says that it has no hard links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'])

/**
 * Moves the file to a name that nothing has; false when something has it. A plain rename would take the name away from
 * another file, so the name is linked first, which fails if it exists.
 */
async function moveUnlessTaken(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    await unlink(from)
    return true
  } catch (fault) {
    const code = errorCode(fault)
    if (code === 'EEXIST') return false
    if (code === undefined || !NO_LINKS.has(code)) throw fault
    return await reserveAndRename(from, to)
  }
}

/** Where there are no hard links: claims the name with an empty file of its own, then renames over that one. */
export async function reserveAndRename(from: string, to: string): Promise<boolean> {
  try {
    await (await open(to, 'wx', OWNER_ONLY)).close()
  } catch (fault) {
    if (errorCode(fault) === 'EEXIST') return false
    throw fault
  }
  await rename(from, to)
  return true
}

/** Makes the new name itself survive a power cut; systems that cannot flush a folder are let be. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (handle === undefined) return
  try {
    await handle.sync()
  } catch (fault) {
    if (errorCode(fault) === 'EIO') throw fault
  } finally {
    await handle.close()
  }
}
