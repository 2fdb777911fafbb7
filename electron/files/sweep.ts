import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, fileTrouble } from './file-trouble.ts'
import { LEFTOVER } from './write-aside.ts'

/** The unfinished files in a folder; none when there is no such folder. */
export async function leftovers(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => LEFTOVER.test(name)).map((name) => join(folder, name))
  } catch (fault) {
    if (errorCode(fault) === 'ENOENT') return []
    throw fileTrouble(fault)
  }
}

/**
 * Removes what a crash has left in a folder and says how many files that were. Only for folders that this program alone
 * writes to, and only before it begins to: a file being written looks like one left behind.
 */
export async function sweepLeftovers(folder: string): Promise<number> {
  const paths = await leftovers(folder)
  for (const path of paths) await rm(path, { force: true })
  return paths.length
}

/** SHA-256 of a file, in hexadecimal, read a piece at a time. */
export async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) hash.update(piece)
  } catch (fault) {
    throw fileTrouble(fault)
  }
  return hash.digest('hex')
}
