/** Small extracts for tests: a row that fits, with some of its fields changed. */
import { IMPORT_FIELDS, type ImportField } from '../../../shared/imports/import-fields.ts'

export type RowTexts = Readonly<Record<ImportField, string>>

/** A row that fits, of the person and bill of that number. */
export function aRow(number = 1, changed: Partial<RowTexts> = {}): RowTexts {
  const four = String(1000 + number)
  return {
    BillNumber: `B26-${four}`,
    EmployeeID: `E${four}`,
    SSN: `900-12-${four}`,
    LastName: 'Núñez',
    FirstName: 'Ana',
    MiddleInitial: ' ',
    Street1: '3112 Oak Ave',
    Street2: '',
    City: 'Beckley',
    State: 'WV',
    ZIP: '25801-9825',
    Email: 'ana@example.gov',
    Phone: '304-555-0112',
    EmploymentStatus: 'active',
    PayFrequency: 'biweekly',
    DebtType: 'salary-overpayment',
    Principal: '1,234.56',
    DiscoveryDate: '2026-07-29',
    CauseStart: '2026-05-01',
    CauseEnd: '06/30/2026',
    Description: 'Overtime paid twice',
    ...changed,
  }
}

/** The text of an extract of these rows. */
export function anExtract(...rows: readonly RowTexts[]): string {
  const lines = [IMPORT_FIELDS, ...rows.map((row) => IMPORT_FIELDS.map((field) => quoted(row[field])))]
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
