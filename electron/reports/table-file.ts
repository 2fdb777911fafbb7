/** The tables of a report as a workbook, a sheet for each, or as one text of comma-separated values. */
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { ReportView } from '../../shared/api/reports.ts'
import { writeCsv } from '../../shared/exports/csv.ts'

type Section = ReportView['sections'][number]

/** A sheet's name may have so many characters, and none of these. */
const SHEET_NAME_LENGTH = 31
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]/g

/** Writes the tables of a report. */
export async function writeTable(
  form: 'xlsx' | 'csv', report: ReportView,
): Promise<{ readonly mediaType: string; readonly bytes: Buffer }> {
  if (form === 'csv') return { mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(writeCsv(rowsOf(report))) }
  const sheets = report.sections.map((section) => ({
    sheet: section.title.replace(NOT_IN_SHEET_NAMES, '').slice(0, SHEET_NAME_LENGTH),
    data: [headings(section), ...section.rows.map((row) => cellsOf(row, section))],
    columns: [{ width: 60 }, ...section.columns.map(() => ({ width: 18 }))],
    stickyRowsCount: 1,
  }))
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { mediaType, bytes: await writeExcelFile(sheets).toBuffer() }
}

/** One table after the other, each line with the table it belongs to. */
function rowsOf({ asOf, sections }: ReportView): readonly (readonly string[])[] {
  return sections.flatMap(({ title, columns, rows }) => [
    ['As of', 'Table', 'Line', ...columns.map(({ label }) => label)],
    ...rows.map(({ label, values }) => [asOf, title, label, ...values]),
  ])
}

function headings({ columns }: Section): Cell[] {
  return ['Line', ...columns.map(({ label }) => label)].map((value) => ({ value, fontWeight: 'bold' }))
}

function cellsOf({ label, values }: Section['rows'][number], { columns }: Section): Cell[] {
  return [{ value: label, type: String }, ...values.map((value, place) => cellOf(value, columns[place]?.form))]
}

/** Spreadsheets know numbers only; an amount of whole cents is shown by them with both places. */
function cellOf(value: string, form: Section['columns'][number]['form'] | undefined): Cell {
  if (form === 'money') return { value: Number(value), type: Number, format: '#,##0.00' }
  return form === 'count' ? { value: Number(value), type: Number, format: '#,##0' } : { value, type: String }
}
