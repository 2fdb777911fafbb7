/** What a file says of itself, twice: in the document information and in XMP, which is where PDF/UA looks. */
import { pdfDate, textString, xmlText } from './pdf-text.ts'
import type { PdfWriter } from './pdf-writer.ts'

/** Title, author and date of a file. The date comes from the caller, never from the clock. */
export interface BookFacts {
  readonly title: string
  readonly author: string
  /** ISO day. */
  readonly dated: string
}

const PROGRAM = 'Recoup'

/** Puts the document information; answers its number. */
export function putInformation(writer: PdfWriter, { title, author, dated }: BookFacts): number {
  const day = pdfDate(dated)
  return writer.put(
    `<< /Title ${textString(title)} /Author ${textString(author)} /Creator (${PROGRAM}) ` +
      `/CreationDate ${day} /ModDate ${day} >>`,
  )
}

/** Puts the XMP metadata, with the claim to PDF/UA-1; answers its number. */
export function putMetadata(writer: PdfWriter, { title, author, dated }: BookFacts): number {
  const packet =
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" ' +
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>` +
    `<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>` +
    '<dc:language><rdf:Bag><rdf:li>en-US</rdf:li></rdf:Bag></dc:language>' +
    `<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><xmp:CreateDate>${dated}T00:00:00Z</xmp:CreateDate>` +
    `<xmp:ModifyDate>${dated}T00:00:00Z</xmp:ModifyDate><pdfuaid:part>1</pdfuaid:part>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
  return writer.putStream('/Type /Metadata /Subtype /XML', Buffer.from(packet))
}
