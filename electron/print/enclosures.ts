/**
 * Files that travel inside a PDF, each to the byte: a reader lists them under attachments and saves them as they came.
 * PDF/UA-1 asks that each have its name in both forms (ISO 14289-1, 7.11).
 */
import { createHash } from 'node:crypto'
import { pdfDate, textString } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

/** A file to be carried. */
export interface Enclosure {
  /** The name under which a reader saves it; each file of a PDF has its own. */
  readonly fileName: string
  readonly title: string
  readonly mediaType: string
  /** ISO day on which it came. */
  readonly addedOn: string
  readonly bytes: Uint8Array
}

/** Puts the files; answers the entries that the catalog needs, which are none without a file. */
export function putEnclosures(writer: PdfWriter, enclosures: readonly Enclosure[]): string {
  if (enclosures.length === 0) return ''
  const files = enclosures.map((enclosure) => ({ name: textString(enclosure.fileName), at: put(writer, enclosure) }))
  const inOrder = files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const names = inOrder.map(({ name, at }) => `${name} ${at} 0 R`).join(' ')
  const all = files.map(({ at }) => `${at} 0 R`).join(' ')
  return ` /Names << /EmbeddedFiles << /Names [${names}] >> >> /AF [${all}]`
}

function put(writer: PdfWriter, { fileName, title, mediaType, addedOn, bytes }: Enclosure): number {
  const sum = createHash('md5').update(bytes).digest('hex')
  const stream = writer.putStream(
    `/Type /EmbeddedFile /Subtype /${mediaType.replace('/', '#2F')} ` +
      `/Params << /Size ${bytes.length} /CheckSum <${sum}> /ModDate ${pdfDate(addedOn)} >>`,
    bytes,
  )
  const name = textString(fileName)
  return writer.put(
    `<< /Type /Filespec /F ${name} /UF ${name} /Desc ${textString(title)} /AFRelationship /Supplement ` +
      `/EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`,
  )
}
