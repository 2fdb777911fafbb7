/** Reads a whole file of text, and says clearly when it is not text in UTF-8. */
import { readFile } from 'node:fs/promises'
import { invalid } from '../../shared/values/outcome.ts'
import { fileTrouble } from '../files/file-trouble.ts'
import { Refusal } from './command.ts'

/**
 * The text of the file with its byte order mark, so that its digest is that of the file.
 *
 * @throws Refusal when it is not UTF-8; FileTrouble when it cannot be read
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((fault: unknown) => {
    throw fileTrouble(fault)
  })
  const encoding = otherEncoding(bytes)
  if (encoding !== undefined) throw new Refusal(invalid('FILE', `The file is written in ${encoding}. ${AGAIN}`))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(invalid('FILE', `The file is not text in UTF-8; it may be Latin-1 or Windows-1252. ${AGAIN}`))
  }
}

const AGAIN = 'Save the extract again as "CSV UTF-8". Nothing was read.'

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || bytes.subarray(0, 1000).includes(0)) return 'UTF-16 or is not text'
  return first === 0x50 && second === 0x4b ? 'the form of a workbook' : undefined
}
