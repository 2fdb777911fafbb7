import { createReadStream } from 'node:fs'
import { fileTrouble } from './file-trouble.ts'

/** Large enough that the pauses between pieces do not count. */
const PIECE = 1 << 20

/**
 * The lines of a file of ASCII records, in the pieces in which it is read, so that a large file never stands in memory
 * whole. A line ends with LF or CR LF; the last one may end with nothing.
 *
 * @throws FileTrouble when the file is missing or cannot be read
 */
export async function* readLines(path: string): AsyncGenerator<readonly string[]> {
  let rest = ''
  try {
    for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: PIECE })) {
      const lines = (rest + String(piece)).split('\n')
      rest = lines.pop() ?? ''
      yield lines.map(withoutReturn)
    }
  } catch (fault) {
    throw fileTrouble(fault)
  }
  if (rest !== '') yield [withoutReturn(rest)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
