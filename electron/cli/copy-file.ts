/** Copies a file into another folder, as one that was not there before. */
import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { writeAside } from '../files/write-aside.ts'

/**
 * Copies the exact bytes.
 *
 * @param digest what the bytes must digest to (SHA-256)
 * @returns the path of the copy
 * @throws FileTrouble when the name is taken in that folder, or the folder cannot be written to
 */
export async function copyFileInto(folder: string, path: string, digest: string | undefined): Promise<string> {
  await mkdir(folder, { recursive: true })
  const draft = await writeAside(folder, createReadStream(path))
  try {
    if (digest !== undefined && draft.digest !== digest) throw new Error('A file was not copied as it was written.')
    return (await draft.keep(basename(path))).path
  } finally {
    await draft.discard()
  }
}
