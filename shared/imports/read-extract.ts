/** Reads a whole extract: its header, then every row by the rules of its fields. */
import type { IsoDate } from '../values/dates.ts'
import { answer, invalid, type Denied, type Outcome } from '../values/outcome.ts'
import { findColumns, type Columns } from './columns.ts'
import { readCsv, type CsvRecord } from './csv.ts'
import type { Mapping } from './import-fields.ts'
import { readRow, unreadableRow, type RowReading } from './read-row.ts'

/** An extract as it was read; nothing in it has been compared with other rows or with the store yet. */
export interface Extract {
  readonly columns: Columns
  /** How many rows the file has below its header. */
  readonly count: number
  /** What each row says; empty while a column is missing. */
  readonly rows: readonly RowReading[]
}

/**
 * Reads the text of an extract.
 *
 * @param today the day after which nothing can have been discovered
 * @returns the extract, or one sentence why the file as a whole cannot be read
 */
export function readExtract(content: string, mapping: Mapping | undefined, today: IsoDate): Outcome<Extract> {
  if (content.slice(0, LOOKED_AT).includes('\0')) {
    const again = 'Save the extract again as "CSV UTF-8".'
    return invalid('content', `The file is not text in UTF-8; it may be UTF-16 or a workbook. ${again}`)
  }
  let columns: Columns | Denied | undefined
  let count = 0
  const rows: RowReading[] = []
  const openQuote = readCsv(content, (record) => {
    if (columns === undefined) {
      columns = findColumns(record.fields, mapping)
      return
    }
    count += 1
    if ('ok' in columns || columns.missing.length > 0) return
    rows.push(readRecord(record, columns, today))
  })
  if (columns === undefined) return invalid('content', 'The file is empty.')
  if ('ok' in columns) return columns
  if (openQuote !== undefined) {
    return invalid('content', `A quotation mark in line ${openQuote} is never closed, so that the rows cannot be read.`)
  }
  return count === 0 ? invalid('content', 'The file has a header and no rows.') : answer({ columns, count, rows })
}

function readRecord({ number, fields, spoiled }: CsvRecord, { names, places }: Columns, today: IsoDate): RowReading {
  if (spoiled) return unreadableRow(number, 'Text stands between a closing quotation mark and the next comma.')
  if (fields.length !== names.length) {
    return unreadableRow(number, `The row has ${fields.length} columns; the header has ${names.length}.`)
  }
  return readRow(number, (field) => fields[places[field] ?? -1] ?? '', today)
}

/** Text in UTF-16 shows a zero in every second place from the start; one further on is the fault of its own row. */
const LOOKED_AT = 200
