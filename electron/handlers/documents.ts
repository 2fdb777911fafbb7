import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { findDocument } from '../store/documents.ts'

export const documentHandlers: HandlersOf<'document.open'> = {
  'document.open': async ({ documentId }, { db }) => {
    const document = await findDocument(db, documentId)
    if (document === undefined) return invalid('documentId', 'There is no document of that number.')
    const { fileName, mediaType, digest, bytes } = document
    return answer({ fileName, mediaType, digest, base64: Buffer.from(bytes).toString('base64') })
  },
}
