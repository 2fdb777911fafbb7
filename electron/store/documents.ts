/** Documents kept to the byte: letters as they were mailed, files as they were sent. */
import { createHash } from 'node:crypto'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** Packed files for Treasury. They carry whole taxpayer numbers and are not opened like other documents. */
export const REFERRAL_MEDIA_TYPE = 'application/vnd.recoup.cross-servicing+gzip'

/** An order to an employer, which carries a whole taxpayer number; it is opened only by printing it. */
export const ORDER_MEDIA_TYPE = 'application/vnd.recoup.withholding-order+pdf'

/** A document before it is kept. */
export interface NewDocument {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Keeps a document and gives its number; the same bytes can be kept twice, as two documents. */
export async function keepDocument(db: Writer, document: NewDocument, keptOn: IsoDate): Promise<number> {
  const { id } = await db
    .insertInto('document')
    .values({ ...document, digest: digestOf(document.bytes), keptOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A kept document; throws when its bytes are no longer those that were kept, which only damage can bring about. */
export async function findDocument(db: Reader, documentId: number): Promise<Row<'document'> | undefined> {
  const document = await db.selectFrom('document').selectAll().where('id', '=', documentId).executeTakeFirst()
  if (document !== undefined && digestOf(document.bytes) !== document.digest) {
    throw new Error('A kept document no longer has the digest it was kept under.')
  }
  return document
}

/** The SHA-256 of some bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
