/** The forms of a year's end: 1099-C for debts that were given up, and wages for the payroll office. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { day, idField, money, moneyField, reason, textField } from './fields.ts'

const taxYear = z.int({ error: 'Give the tax year.' }).min(2000).max(2100)

const totals = { forms: z.int(), discharged: money, interest: money }

const candidate = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  lastFour: z.string(),
  closedOn: day,
  eventCode: z.string(),
  amount: money,
  interest: money,
  issuer: z.enum(['finance-center', 'payroll-office', 'ask']).optional(),
  /** Why there is no form, or none yet. */
  why: z.string(),
  formId: z.int().optional(),
})

const run = z.strictObject({ runId: z.int(), taxYear: z.int(), runOn: day, runBy: z.string(), ...totals })

const taxYearView = z.strictObject({
  taxYear: z.int(),
  candidates: z.array(candidate),
  due: z.strictObject(totals),
  runs: z.array(run),
  forms: z.array(
    z.strictObject({
      formId: z.int(),
      runId: z.int(),
      debtId: z.int(),
      billNumber: z.string(),
      name: z.string(),
      eventOn: day,
      eventCode: z.string(),
      discharged: money,
      interest: money,
      correctsId: z.int().optional(),
      documentId: z.int(),
    }),
  ),
})

export type TaxYearView = z.output<typeof taxYearView>

const wageRow = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  employeeId: z.string(),
  lastFour: z.string(),
  debtTypeLabel: z.string(),
  amount: money,
  basis: z.string(),
})

export const taxForms = {
  'taxForm.list': declare({
    does: 'Shows which debts given up in a tax year get a Form 1099-C, which get none and why, and the runs so far.',
    input: z.strictObject({ taxYear }),
    answer: taxYearView,
    roles: ROLES,
    kind: 'view',
  }),
  'taxForm.run': declare({
    does: 'Makes the Forms 1099-C of a tax year with their recipient copies; gives the control totals.',
    input: z.strictObject({ taxYear }),
    answer: taxYearView,
    roles: ['supervisor'],
    kind: 'deed',
  }),
  'taxForm.correct': declare({
    does: 'Corrects the amounts of a Form 1099-C by another form that names it.',
    input: z.strictObject({ formId: idField, discharged: moneyField, interest: moneyField, reason: textField(300) }),
    answer: taxYearView,
    roles: ['supervisor'],
    kind: 'deed',
  }),
  'taxForm.file': declare({
    does: 'Writes the file of a run: Publication 1220 up to tax year 2025, or the staging table for IRIS.',
    input: z.strictObject({
      runId: idField,
      format: z.enum(['fire', 'iris']),
      payerTaxpayerId: z.string().regex(/^\d{9}$/, { error: 'The agency’s taxpayer number has nine digits.' }),
      controlCode: z.string().regex(/^[0-9A-Z]{5}$/, { error: 'The transmitter control code has five characters.' }),
    }),
    answer: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string(), ...totals }),
    roles: ['supervisor', 'approving-official'],
    kind: 'deed',
  }),
  'wage.list': declare({
    does: 'Lists unpaid salary debts, emergency pay and travel debts that payroll reports as wages for a year.',
    input: z.strictObject({ taxYear }),
    answer: z.strictObject({ rows: z.array(wageRow), total: money, missing: z.array(reason) }),
    roles: ROLES,
    kind: 'view',
  }),
  'wage.file': declare({
    does: 'Writes the list of wages for the payroll office, as a table or as a tagged report.',
    input: z.strictObject({ taxYear, format: z.enum(['csv', 'pdf']) }),
    answer: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
