import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { findDocument, ORDER_MEDIA_TYPE, REFERRAL_MEDIA_TYPE } from '../store/documents.ts'

export const documentHandlers: HandlersOf<'document.open'> = {
  'document.open': async ({ documentId }, { db }) => {
    const document = await findDocument(db, documentId)
    if (document === undefined) return invalid('documentId', 'There is no document of that number.')
    const { fileName, mediaType, digest, bytes } = document
    if (mediaType === REFERRAL_MEDIA_TYPE) return neverShown()
    if (mediaType === ORDER_MEDIA_TYPE) return printedOnly()
    return answer({ fileName, mediaType, digest, base64: Buffer.from(bytes).toString('base64') })
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
