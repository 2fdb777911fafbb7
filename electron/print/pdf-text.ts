/** Text as PDF files hold it. */

/** Bytes as text, one character a byte. */
export function latin1Slice(bytes: Uint8Array, start: number, end: number = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end)
}

/** A string of any letters, as a PDF text string in hexadecimal. */
export function textString(text: string): string {
  const units = Buffer.from(text, 'utf16le').swap16()
  return `<FEFF${units.toString('hex').toUpperCase()}>`
}

/** An ISO day as a PDF date. */
export function pdfDate(day: string): string {
  return `(D:${day.replaceAll('-', '')}000000Z)`
}

/** Text as it may stand in XML. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
