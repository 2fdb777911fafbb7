/** Reads payroll's file of deductions: one line for each, all of one pay. */
import { readDate, type IsoDate } from '../values/dates.ts'
import { readMoney, type Cents } from '../values/money.ts'
import { answer, invalid, type Outcome } from '../values/outcome.ts'
import { readCsv, type CsvRecord } from './csv.ts'

/** The columns that the file must have, in any order. */
export const PAYROLL_COLUMNS = ['BillNumber', 'PayDate', 'Amount'] as const

type PayrollColumn = (typeof PAYROLL_COLUMNS)[number]

/** One deduction. */
export interface PayrollDeduction {
  readonly line: number
  readonly billNumber: string
  readonly amount: Cents
}

/** The deductions of one pay. */
export interface PayrollFile {
  readonly payOn: IsoDate
  readonly deductions: readonly PayrollDeduction[]
}

/** Reads the file; what cannot be read is refused whole, with the line, so that nothing is posted twice. */
export function readPayrollFile(text: string): Outcome<PayrollFile> {
  const records: CsvRecord[] = []
  const open = readCsv(text, (record) => void records.push(record))
  if (open !== undefined) return invalid('content', `Line ${open}: a quotation mark is never closed.`)
  const [header, ...rows] = records
  const places = placesOf(header?.fields ?? [])
  if (places === undefined) {
    return invalid('content', `The first line must name the columns ${PAYROLL_COLUMNS.join(', ')}.`)
  }
  const deductions: PayrollDeduction[] = []
  let payOn: IsoDate | undefined
  for (const { number, fields, spoiled } of rows) {
    const billNumber = (fields[places.BillNumber] ?? '').trim()
    const day = readDate(fields[places.PayDate] ?? '')
    const amount = readMoney(fields[places.Amount] ?? '')
    if (spoiled || billNumber === '' || day === undefined || amount === undefined) {
      return invalid('content', `Line ${number}: it needs a bill number, a pay date and an amount.`)
    }
    if (payOn !== undefined && day !== payOn) {
      return invalid('content', `Line ${number}: its pay date is another than that of the lines before, ${payOn}.`)
    }
    payOn = day
    deductions.push({ line: number, billNumber, amount })
  }
  if (payOn === undefined) return invalid('content', 'The file has no line with a deduction.')
  return answer({ payOn, deductions })
}

function placesOf(header: readonly string[]): Readonly<Record<PayrollColumn, number>> | undefined {
  const names = header.map((name) => name.trim().toLowerCase().replaceAll(/[\s_.-]/g, ''))
  const place = (column: PayrollColumn): number => names.indexOf(column.toLowerCase())
  const places = { BillNumber: place('BillNumber'), PayDate: place('PayDate'), Amount: place('Amount') }
  return PAYROLL_COLUMNS.some((column) => places[column] === -1) ? undefined : places
}
