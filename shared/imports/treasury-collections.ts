/**
 * Collections of Treasury as a table of comma-separated values: a line for each, with the fee that was kept back.
 * The positions of Treasury's own collection file are not published, so whoever receives it saves it as such a table.
 * See 31 CFR 285.5(h), 285.12(j); IRM 1.35.7.18.1(3).
 */
import { parseDate, type IsoDate } from '../values/dates.ts'
import { readMoney, type Cents } from '../values/money.ts'
import { answer, invalid, type Outcome } from '../values/outcome.ts'
import { readCsv, type CsvRecord } from './csv.ts'

/** The columns, by the names in the first line; the last two may be missing. */
export const COLLECTION_COLUMNS = ['bill_number', 'collected_on', 'amount', 'fee', 'source', 'reference'] as const

type ColumnName = (typeof COLLECTION_COLUMNS)[number]

const NEEDED: readonly ColumnName[] = ['bill_number', 'collected_on', 'amount', 'fee']

/** One collection: the debtor is credited with the whole amount; the fee was kept back from it. */
export interface Collection {
  readonly line: number
  readonly billNumber: string
  readonly on: IsoDate
  readonly amount: Cents
  readonly fee: Cents
  readonly source: 'cross-servicing' | 'treasury-offset'
  readonly reference: string
}

/** A line that cannot be read. */
export interface SpoiledCollection {
  readonly line: number
  readonly billNumber: string
  readonly why: string
}

export interface Collections {
  readonly collections: readonly Collection[]
  readonly spoiled: readonly SpoiledCollection[]
}

/** Reads the table; refuses it when a column that is needed is missing. */
export function readCollections(content: string): Outcome<Collections> {
  const collections: Collection[] = []
  const spoiled: SpoiledCollection[] = []
  let columns: ReadonlyMap<string, number> | undefined
  const open = readCsv(content, (record) => {
    if (columns === undefined) {
      columns = new Map(record.fields.map((name, place) => [name.trim().toLowerCase(), place]))
      return
    }
    const read = readCollection(record, columns)
    if ('why' in read) spoiled.push(read)
    else collections.push(read)
  })
  if (open !== undefined) return invalid(`line ${open}`, 'A quotation mark is never closed.')
  const missing = NEEDED.filter((name) => columns?.has(name) !== true)
  if (missing.length > 0) return invalid('content', `The first line names no column ${missing.join(', ')}.`)
  return answer({ collections, spoiled })
}

function readCollection(
  { number, fields, spoiled }: CsvRecord, columns: ReadonlyMap<string, number>,
): Collection | SpoiledCollection {
  const field = (name: ColumnName): string => fields[columns.get(name) ?? -1]?.trim() ?? ''
  const billNumber = field('bill_number')
  const on = parseDate(field('collected_on'))
  const amount = readMoney(field('amount'))
  const fee = readMoney(field('fee') === '' ? '0.00' : field('fee'))
  const source = field('source') === '' ? 'cross-servicing' : field('source')
  const bad = (why: string): SpoiledCollection => ({ line: number, billNumber, why })
  if (spoiled) return bad('Text stands after a quotation mark.')
  if (billNumber === '') return bad('The bill number is missing.')
  if (on === undefined) return bad('The day is not written as YYYY-MM-DD.')
  if (amount === undefined || amount === 0) return bad('The amount is no amount, or nothing.')
  if (fee === undefined || fee > amount) return bad('The fee is no amount, or more than was collected.')
  if (source !== 'cross-servicing' && source !== 'treasury-offset') {
    return bad('The source is neither cross-servicing nor treasury-offset.')
  }
  return { line: number, billNumber, on, amount, fee, source, reference: field('reference') }
}
