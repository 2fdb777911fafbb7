/** The request for salary offset as a file for the paying agency's own system: its columns and its one line. */
import type { IsoDate } from '../values/dates.ts'
import { formatMoney, type Cents } from '../values/money.ts'
import { writeCsv } from './csv.ts'

export const citation = '31 CFR 5.12(c), (g); IRM 1.35.7.12.6(3)'

/** What the line holds. The employee number stands for the person: no file but Treasury's carries a whole SSN. */
export interface OffsetRequestLine {
  readonly billNumber: string
  readonly employeeId: string
  readonly lastFour: string
  readonly name: string
  readonly payingAgency: string
  readonly owed: Cents
  readonly amount: Cents
  readonly firstPayOn: IsoDate
  readonly beginsBy: IsoDate
  readonly finalPay: boolean
  readonly certifiedOn: IsoDate
  readonly certifiedBy: string
}

const COLUMNS: readonly (readonly [name: string, of: (line: OffsetRequestLine) => string])[] = [
  ['BillNumber', (line) => line.billNumber],
  ['EmployeeID', (line) => line.employeeId],
  ['SSNLastFour', (line) => line.lastFour],
  ['Name', (line) => line.name],
  ['PayingAgency', (line) => line.payingAgency],
  ['Balance', (line) => formatMoney(line.owed)],
  ['Deduction', (line) => formatMoney(line.amount)],
  ['FirstPayDate', (line) => line.firstPayOn],
  ['BeginBy', (line) => line.beginsBy],
  ['FinalPay', (line) => (line.finalPay ? 'Y' : 'N')],
  ['CertifiedOn', (line) => line.certifiedOn],
  ['CertifiedBy', (line) => line.certifiedBy],
]

/** Writes the file. */
export function offsetRequestFile(line: OffsetRequestLine): string {
  return writeCsv([COLUMNS.map(([name]) => name), COLUMNS.map(([, of]) => of(line))])
}
