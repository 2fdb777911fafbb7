import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import {
  checkDocument, findDocumentHead, ORDER_MEDIA_TYPE, readDocumentPart, REFERRAL_MEDIA_TYPE,
} from '../store/documents.ts'

export const documentHandlers: HandlersOf<'document.open'> = {
  'document.open': async ({ documentId, part }, { db }) => {
    const document = await findDocumentHead(db, documentId)
    if (document === undefined) return invalid('documentId', 'There is no document of that number.')
    const { fileName, mediaType, digest, parts } = document
    if (mediaType === REFERRAL_MEDIA_TYPE) return neverShown()
    if (mediaType === ORDER_MEDIA_TYPE) return printedOnly()
    if (part >= parts) return invalid('part', 'The document has no such part.')
    if (part === 0) await checkDocument(db, document)
    const bytes = await readDocumentPart(db, documentId, part)
    return answer({ fileName, mediaType, digest, parts, base64: Buffer.from(bytes).toString('base64') })
  },
}

function neverShown(): Denied {
  const message =
    'A file for Treasury carries whole Social Security numbers and is not shown. It lies in the exports folder ' +
    'of the data folder; exporting the batch again puts it back there.'
  return refuse([{ rule: 'taxpayer-number-masked', cite: '5 U.S.C. 552a(e)(10)', message }])
}

function printedOnly(): Denied {
  const message =
    'This order carries a whole Social Security number. It opens when it is printed from the list of letters, ' +
    'which is recorded.'
  return refuse([{ rule: 'taxpayer-number-masked', cite: '5 U.S.C. 552a(e)(10); 31 CFR 285.11(g)(2)', message }])
}
