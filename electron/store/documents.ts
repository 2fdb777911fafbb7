/**
 * Documents kept to the byte: letters as they were mailed, files as they were sent. A long one is kept in parts, the
 * first in its row, so that it can be written and read without being held in memory once more for every step.
 */
import { createHash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** Packed files for Treasury. They carry whole taxpayer numbers and are not opened like other documents. */
export const REFERRAL_MEDIA_TYPE = 'application/vnd.recoup.cross-servicing+gzip'

/** An order to an employer, which carries a whole taxpayer number; it is opened only by printing it. */
export const ORDER_MEDIA_TYPE = 'application/vnd.recoup.withholding-order+pdf'

/** Bytes of a part. Divisible by three, so that parts in base64 can be joined as they are. */
export const PART_BYTES = 3 * 2 ** 20

/** A document before it is kept. */
export interface NewDocument {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Keeps a document and gives its number; the same bytes can be kept twice, as two documents. */
export async function keepDocument(db: Writer, document: NewDocument, keptOn: IsoDate): Promise<number> {
  const { bytes } = document
  const { id } = await db
    .insertInto('document')
    .values({ ...document, bytes: partOf(bytes, 0), digest: digestOf(bytes), keptOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let number = 1; number * PART_BYTES < bytes.length; number += 1) {
    await db.insertInto('documentPart').values({ documentId: id, number, bytes: partOf(bytes, number) }).execute()
  }
  return id
}

/** What is said of a kept document, and in how many parts its bytes are read. */
export type DocumentHead = Omit<Row<'document'>, 'bytes'> & { readonly parts: number }

/** A kept document without its bytes. */
export async function findDocumentHead(db: Reader, documentId: number): Promise<DocumentHead | undefined> {
  return await db
    .selectFrom('document')
    .select(['id', 'fileName', 'mediaType', 'digest', 'keptOn'])
    .select((query) =>
      query
        .selectFrom('documentPart')
        .whereRef('documentPart.documentId', '=', 'document.id')
        .select((counting) => sql<number>`1 + ${counting.fn.countAll()}`.as('parts'))
        .$asScalar()
        .$notNull()
        .as('parts'),
    )
    .where('id', '=', documentId)
    .executeTakeFirst()
}

/** One part of a kept document's bytes; the first is number 0. */
export async function readDocumentPart(db: Reader, documentId: number, number: number): Promise<Uint8Array> {
  const first = db.selectFrom('document').select('bytes').where('id', '=', documentId)
  const further = db
    .selectFrom('documentPart')
    .select('bytes')
    .where('documentId', '=', documentId)
    .where('number', '=', number)
  return (await (number === 0 ? first : further).executeTakeFirstOrThrow()).bytes
}

/** Reads a document part by part; throws when its bytes are no longer those that were kept, which is damage. */
export async function checkDocument(db: Reader, { id, parts, digest }: DocumentHead): Promise<void> {
  const hash = createHash('sha256')
  for (let number = 0; number < parts; number += 1) hash.update(await readDocumentPart(db, id, number))
  if (hash.digest('hex') !== digest) throw new Error('A kept document no longer has the digest it was kept under.')
}

/** A kept document whole; throws when its bytes are no longer those that were kept. */
export async function findDocument(db: Reader, documentId: number): Promise<Row<'document'> | undefined> {
  const head = await findDocumentHead(db, documentId)
  if (head === undefined) return undefined
  await checkDocument(db, head)
  const { parts, ...said } = head
  const pieces: Uint8Array[] = []
  for (let number = 0; number < parts; number += 1) pieces.push(await readDocumentPart(db, documentId, number))
  return { ...said, bytes: Buffer.concat(pieces) }
}

/** How many bytes a document of a query has, without reading them. */
export const documentSize: RawBuilder<number> = sql<number>`length(document.bytes) + coalesce(
  (select sum(length(bytes)) from document_part where document_id = document.id), 0)`

/** The SHA-256 of some bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function partOf(bytes: Uint8Array, number: number): Uint8Array {
  return bytes.subarray(number * PART_BYTES, (number + 1) * PART_BYTES)
}
