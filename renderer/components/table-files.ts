/** A table as text for the clipboard, as comma-separated values, and as a workbook. */
import type { SheetData } from 'write-excel-file/universal'
import { writeCsv } from '../../shared/exports/csv.ts'
import { saveFile } from './bytes.ts'
import { textOf, type Column } from './table-plan.ts'

/** The titles, then the plain text of every row. */
export function plainTable<R>(columns: readonly Column<R>[], rows: readonly R[]): readonly (readonly string[])[] {
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => textOf(column, row))),
  ]
}

/** Rows of columns parted by tabs, as spreadsheets take them from the clipboard. */
export function clipboardText(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
}

/** Offers the table as comma-separated values. */
export function saveCsv(name: string, table: readonly (readonly string[])[]): void {
  saveFile(`${name}.csv`, 'text/csv', writeCsv(table))
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Offers the table as a workbook, in which amounts and days can be reckoned with. */
export async function saveWorkbook<R>(name: string, columns: readonly Column<R>[], rows: readonly R[]): Promise<void> {
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const file = await writeWorkbook(workbookRows(columns, rows), { stickyRowsCount: 1 }).toBlob()
  saveFile(`${name}.xlsx`, WORKBOOK, file)
}

/** The cells of a workbook: titles in bold, then each value in the form of its column. */
export function workbookRows<R>(columns: readonly Column<R>[], rows: readonly R[]): SheetData {
  const titles = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }))
  return [titles, ...rows.map((row) => columns.map((column) => workbookCell(column, textOf(column, row))))]
}

function workbookCell<R>({ form }: Column<R>, text: string): SheetData[number][number] {
  if (text === '') return null
  // A workbook keeps every number as a double; whole cents of any debt are exact in one.
  if (form === 'money' && /^-?\d+\.\d\d$/.test(text)) return { value: Number(text), type: Number, format: '#,##0.00' }
  if (form === 'number' && /^-?\d+$/.test(text)) return { value: Number(text), type: Number, format: '0' }
  if (form === 'days' && /^\d{4}-\d\d-\d\d$/.test(text))
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'mm/dd/yyyy' }
  return { value: text, type: String }
}
