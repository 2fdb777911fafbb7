/** Reports over the whole book: what they show, the debts behind each figure, and files of them. */
import { z } from 'zod'
import { REPORT_NAMES } from '../domain/reporting/report-names.ts'
import { declare, ROLES } from './call.ts'
import { dateField, day, money } from './fields.ts'

const asked = {
  name: z.enum(REPORT_NAMES),
  /** Today when absent. */
  asOf: dateField.optional(),
  /** The first day of the period; the fiscal year's when absent. */
  from: dateField.optional(),
  /** The last day of each bucket of the aging. */
  buckets: z.array(z.int().positive()).max(12).optional(),
}

const row = z.strictObject({
  /** By which the debts behind it are asked for. */
  key: z.string(),
  label: z.string(),
  /** 1 for a line that belongs to the one above it. */
  depth: z.int(),
  /** One text for each column after the first. */
  values: z.array(z.string()),
  /** Whether debts stand behind it. */
  drill: z.boolean(),
})

export const report = z.strictObject({
  name: z.enum(REPORT_NAMES),
  title: z.string(),
  about: z.string(),
  asOf: day,
  from: day,
  sections: z.array(
    z.strictObject({
      title: z.string(),
      /** The columns after the first, and what stands in them. */
      columns: z.array(z.strictObject({ label: z.string(), form: z.enum(['count', 'money', 'text']) })),
      rows: z.array(row),
      /** What the picture beside the table shows: rows by their keys, with one column of the table. */
      chart: z
        .strictObject({ title: z.string(), column: z.int(), keys: z.array(z.string()) })
        .optional(),
    }),
  ),
  /** Figures that must agree, and whether they do. */
  identities: z.array(z.strictObject({ says: z.string(), holds: z.boolean(), left: money, right: money })),
  notes: z.array(z.string()),
  cite: z.string(),
})

export type ReportView = z.output<typeof report>

export const reports = {
  'report.show': declare({
    does: 'Shows a report of the whole book as of a day.',
    input: z.strictObject(asked),
    answer: report,
    roles: ROLES,
    kind: 'view',
  }),
  'report.debts': declare({
    does: 'Lists the debts behind a figure of a report.',
    input: z.strictObject({
      ...asked,
      line: z.string().max(80),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    answer: z.strictObject({
      label: z.string(),
      rows: z.array(
        z.strictObject({
          debtId: z.int(),
          billNumber: z.string(),
          name: z.string(),
          debtTypeLabel: z.string(),
          stateLabel: z.string(),
          total: money,
        }),
      ),
      count: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'report.file': declare({
    does: 'Writes a report as a tagged PDF, a workbook or comma-separated values.',
    input: z.strictObject({ ...asked, form: z.enum(['pdf', 'xlsx', 'csv']) }),
    answer: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() }),
    roles: ROLES,
    kind: 'view',
  }),
}
