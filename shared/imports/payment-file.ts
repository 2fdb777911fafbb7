/**
 * Reads a file of payments: a lockbox's list of coupons or a Pay.gov collection report, as CSV with a line of column
 * names. Columns are found by their names, whatever their case, blanks and signs, or by a mapping.
 */
import { readDate, type IsoDate } from '../values/dates.ts'
import { readMoney, type Cents } from '../values/money.ts'
import { invalid, answer, type Outcome } from '../values/outcome.ts'
import { readCsv } from './csv.ts'

/** What is read of each payment. */
const FIELDS = ['BillNumber', 'Amount', 'Reference', 'ReceivedOn'] as const

type PaymentField = (typeof FIELDS)[number]

export type PaymentMapping = Readonly<Partial<Record<PaymentField, string>>>

/** The names under which the column of a field is known. */
const KNOWN_NAMES: Readonly<Record<PaymentField, readonly string[]>> = {
  BillNumber: ['billnumber', 'bill', 'billno', 'couponnumber', 'accountnumber', 'agencytrackingid', 'invoicenumber'],
  Amount: ['amount', 'transactionamount', 'paymentamount', 'checkamount', 'paid'],
  Reference: ['reference', 'checknumber', 'paygovtrackingid', 'trackingid', 'confirmationnumber'],
  ReceivedOn: ['receivedon', 'receiveddate', 'transactiondate', 'paymentdate', 'depositdate', 'date'],
}

const NEEDED: readonly PaymentField[] = ['BillNumber', 'Amount']

/** One payment of the file. */
export interface FiledPayment {
  readonly billNumber: string
  readonly amount: Cents
  readonly reference: string
  readonly receivedOn?: IsoDate
}

/** The file as it was read. */
export interface PaymentFile {
  readonly columns: readonly string[]
  readonly mapping: PaymentMapping
  readonly missing: readonly PaymentField[]
  readonly items: readonly FiledPayment[]
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** Reads the file; a line that cannot be read is a problem, never left out in silence. */
export function readPaymentFile(content: string, given: PaymentMapping | undefined): Outcome<PaymentFile> {
  const records: { readonly number: number; readonly fields: readonly string[] }[] = []
  const broken = readCsv(content, (record) => void records.push(record))
  if (broken !== undefined) return invalid('content', `A quotation mark on line ${broken} is never closed.`)
  const [header, ...rows] = records
  if (header === undefined) return invalid('content', 'The file is empty.')
  const columns = header.fields.map((name) => name.trim())
  const mapping = given ?? mappingByName(columns)
  const missing = NEEDED.filter((field) => !columns.includes(mapping[field] ?? ''))
  if (missing.length > 0) return answer({ columns, mapping, missing, items: [], problems: [] })
  const read = rows.map(({ number, fields }) => ({ number, payment: readRow(fields, columns, mapping) }))
  return answer({
    columns,
    mapping,
    missing,
    items: read.flatMap(({ payment }) => (typeof payment === 'string' ? [] : [payment])),
    problems: read.flatMap(({ number, payment }) => {
      return typeof payment === 'string' ? [{ line: number, message: payment }] : []
    }),
  })
}

/** The payment of a row, or the sentence that says why it is none. */
function readRow(
  fields: readonly string[],
  columns: readonly string[],
  mapping: PaymentMapping,
): FiledPayment | string {
  const textOf = (field: PaymentField): string => (fields[columns.indexOf(mapping[field] ?? '')] ?? '').trim()
  const amount = readMoney(textOf('Amount'))
  if (amount === undefined || amount <= 0) return `${textOf('Amount') || 'Nothing'} is no amount.`
  const day = textOf('ReceivedOn')
  const receivedOn = day === '' ? undefined : readDate(day)
  if (day !== '' && receivedOn === undefined) return `${day} is no day; write 2026-07-29 or 07/29/2026.`
  return {
    billNumber: textOf('BillNumber'),
    amount,
    reference: textOf('Reference').slice(0, LONGEST_REFERENCE),
    ...(receivedOn === undefined ? {} : { receivedOn }),
  }
}

const LONGEST_REFERENCE = 60

function mappingByName(columns: readonly string[]): PaymentMapping {
  const found: { [F in PaymentField]?: string } = {}
  for (const field of FIELDS) {
    const name = columns.find((column) => KNOWN_NAMES[field].includes(fold(column)))
    if (name !== undefined) found[field] = name
  }
  return found
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
