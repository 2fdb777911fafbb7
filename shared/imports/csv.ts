/**
 * Reads comma-separated values (RFC 4180) as payroll systems and spreadsheets write them: with or without a byte order
 * mark, lines ending in CR LF, LF or CR, fields in quotation marks where they hold commas or line breaks.
 *
 * Records are handed on one at a time and none is kept, so that a large extract needs little memory. A general parser
 * takes longer over 100,000 rows than everything else in an import together; most lines hold no quotation mark and are
 * only split.
 */

/** One record of the file. */
export interface CsvRecord {
  /** The number a spreadsheet shows beside it: 1 is the first record; empty lines count. */
  readonly number: number
  readonly fields: readonly string[]
  /** Text stands after a closing quotation mark, so that it is not known where the fields end. */
  readonly spoiled: boolean
}

/**
 * Hands on every record that is not empty.
 *
 * @returns the number of the record whose quotation mark is never closed; undefined when the file is whole
 */
export function readCsv(text: string, take: (record: CsvRecord) => void): number | undefined {
  const newline = text.includes('\n') ? '\n' : '\r'
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let number = 0
  while (at < text.length) {
    number += 1
    const end = endOfLine(text, at, newline)
    const line = withoutReturn(text.slice(at, end))
    if (line.includes('"')) {
      const quoted = readQuotedLine(text, at, newline)
      if (quoted === undefined) return number
      take({ number, fields: quoted.fields, spoiled: quoted.spoiled })
      at = quoted.next
    } else {
      if (line.trim() !== '') take({ number, fields: line.split(','), spoiled: false })
      at = end + 1
    }
  }
  return undefined
}

interface QuotedLine {
  readonly fields: readonly string[]
  readonly spoiled: boolean
  /** Where the next record begins. */
  readonly next: number
}

/** Reads one record that holds quotation marks and may run over several lines; undefined when one is never closed. */
function readQuotedLine(text: string, start: number, newline: string): QuotedLine | undefined {
  const fields: string[] = []
  let spoiled = false
  let at = start
  let end = endOfLine(text, start, newline)
  for (;;) {
    const quoted = text[at] === '"'
    let value = ''
    if (quoted) {
      const inner = readQuotedField(text, at + 1)
      if (inner === undefined) return undefined
      value = inner.value
      at = inner.after
      if (at > end) end = endOfLine(text, at, newline)
    }
    const comma = text.indexOf(',', at)
    const last = comma === -1 || comma > end
    const rest = last ? withoutReturn(text.slice(at, end)) : text.slice(at, comma)
    spoiled ||= quoted && rest !== ''
    fields.push(value + rest)
    if (last) return { fields, spoiled, next: end + 1 }
    at = comma + 1
  }
}

/** Reads from behind an opening quotation mark; `after` is behind the closing one. Two in a row stand for one. */
function readQuotedField(text: string, start: number): { readonly value: string; readonly after: number } | undefined {
  let value = ''
  let at = start
  for (;;) {
    const close = text.indexOf('"', at)
    if (close === -1) return undefined
    value += text.slice(at, close)
    if (text[close + 1] !== '"') return { value, after: close + 1 }
    value += '"'
    at = close + 2
  }
}

function endOfLine(text: string, from: number, newline: string): number {
  const end = text.indexOf(newline, from)
  return end === -1 ? text.length : end
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
