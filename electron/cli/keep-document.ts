/** Writes a kept document into a folder, as a file that was not there before. */
import type { Answer } from '../../shared/api.ts'
import { writeAside } from '../files/write-aside.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'

/**
 * Writes the exact bytes of a document.
 *
 * @param fileName the name of the file; the document's own when absent, numbered when it is taken
 * @returns the path of the file
 * @throws FileTrouble when a name that was given is taken, or the folder cannot be written to
 */
export async function keepDocument(
  program: Program,
  documentId: number,
  folder: string,
  fileName?: string,
): Promise<string> {
  const document = await ask(program, 'document.open', { documentId })
  const draft = await writeAside(folder, partsOf(program, documentId, document))
  try {
    if (draft.digest !== document.digest) throw new Error('A document was not written as it is kept.')
    const { path } = await draft.keep(fileName ?? document.fileName, fileName === undefined ? 'number' : 'refuse')
    return path
  } finally {
    await draft.discard()
  }
}

async function* partsOf(
  program: Program,
  documentId: number,
  { base64, parts }: Answer<'document.open'>,
): AsyncIterable<Uint8Array> {
  yield Buffer.from(base64, 'base64')
  for (let part = 1; part < parts; part += 1) {
    yield Buffer.from((await ask(program, 'document.open', { documentId, part })).base64, 'base64')
  }
}
