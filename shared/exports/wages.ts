/** The list of wages for the payroll office: what was not repaid and goes on Form W-2. */
import { writeCsv } from './csv.ts'

export const citation = 'IRM 1.35.7.8.1(3), 1.35.7.8.3(3), 1.35.7.9.1(6)'

/** One debt of the list; the taxpayer number shows its last four digits alone. */
export interface WageLine {
  readonly billNumber: string
  readonly name: string
  readonly employeeId: string
  readonly lastFour: string
  readonly debtTypeLabel: string
  readonly amount: string
  readonly basis: string
}

/** Writes the list. */
export function writeWages(taxYear: number, lines: readonly WageLine[]): string {
  const headings = ['Tax year', 'Employee ID', 'Name', 'SSN ends in', 'Bill', 'Kind of debt', 'Wages', 'Why']
  return writeCsv([
    headings,
    ...lines.map((line) => [
      taxYear, line.employeeId, line.name, line.lastFour, line.billNumber, line.debtTypeLabel, line.amount, line.basis,
    ]),
  ])
}
