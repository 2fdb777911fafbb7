import { writeWages } from '../../shared/exports/wages.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { housePress } from '../draw-demand.ts'
import { loadProfile } from '../store/settings.ts'
import { wagesOf } from '../wage-list.ts'

export const wageHandlers: HandlersOf<'wage.list' | 'wage.file'> = {
  'wage.list': async ({ taxYear }, { db, today }) => answer(await wagesOf(db, taxYear, today)),

  'wage.file': async ({ taxYear, format }, { db, today, audit }) => {
    const { rows, total } = await wagesOf(db, taxYear, today)
    const fileName = `wages-${taxYear}.${format}`
    audit({ about: fileName, detail: { debts: rows.length, total } })
    if (format === 'csv') {
      const base64 = Buffer.from(writeWages(taxYear, rows)).toString('base64')
      return answer({ fileName, mediaType: 'text/csv', base64 })
    }
    const { agency } = await loadProfile(db)
    const report = {
      title: `Unpaid debts reported as wages, ${taxYear}`,
      about: `For the payroll office, as of ${today}. ${rows.length} debts, ${total} in all.`,
      landscape: true,
      columns: COLUMNS,
      rows: rows.map((row) => [row.name, row.employeeId, row.lastFour, row.billNumber, row.debtTypeLabel, row.amount]),
      notes: ['What is reported as wages stays owed: the report does not settle the debt.'],
    }
    const pdf = housePress().report(report, { author: agency, dated: today })
    return answer({ fileName, mediaType: 'application/pdf', base64: pdf.toString('base64') })
  },
}

const COLUMNS = [
  { label: 'Name', align: 'left', share: 3 },
  { label: 'Employee', align: 'left', share: 1.5 },
  { label: 'SSN ends in', align: 'left', share: 1 },
  { label: 'Bill', align: 'left', share: 1.5 },
  { label: 'Kind of debt', align: 'left', share: 3 },
  { label: 'Wages', align: 'right', share: 1.5 },
] as const
