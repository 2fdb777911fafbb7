import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileTrouble } from './file-trouble.ts'

/**
 * Puts a small file of text in place of the one of its name: written beside it, flushed and renamed, so that a crash
 * leaves the old or the new one whole. Readable by its owner alone.
 *
 * @throws FileTrouble when the disk is full, or the folder is missing or not to be written to
 */
export function writeWhole(folder: string, fileName: string, text: string): void {
  const aside = join(folder, `${fileName}.new`)
  try {
    const handle = openSync(aside, 'w', 0o600)
    try {
      writeSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(aside, join(folder, fileName))
  } catch (fault) {
    throw fileTrouble(fault)
  }
}
