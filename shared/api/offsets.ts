/** Salary offset: the worksheet, the request to the paying agency, what it takes, and how it ends. */
import { z } from 'zod'
import { OFFSET_ENDS, OFFSET_WAYS } from '../domain/enforced-offset/ways.ts'
import { cents } from '../values/money.ts'
import { DEDUCTIONS } from './calculators.ts'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import {
  dateField, day, idField, money, moneyField, optionalText, paidField, reason, step, textField, versionField,
} from './fields.ts'

const pay = {
  debtId: idField,
  gross: paidField,
  deductions: z.array(z.strictObject({ kind: z.enum(DEDUCTIONS), amount: moneyField })),
  firstPayOn: dateField,
  finalPay: z.boolean().default(false),
  /** Who determined disposable pay. */
  disposablePaySource: z.enum(['payroll-office', 'employing-agency']).optional(),
  /** When the employment is expected to end, if that is known. */
  employmentEndsOn: dateField.optional(),
  /** Why an administrative debt goes straight to the paying agency and not through Treasury. */
  outsideTreasury: optionalText(300),
}

/** The lines of a pay slip as the store keeps them: whole cents. */
export const keptDeductions = z.array(
  z.strictObject({ kind: z.enum(DEDUCTIONS), amount: z.int().nonnegative().transform(cents) }),
)

const page = {
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(100),
}

/** How an offset stands in a list: not begun, begun too late, running, nearly done, or over. */
export const OFFSET_STATES = ['requested', 'late', 'running', 'ending', 'left', 'ended'] as const

const offsetRow = z.strictObject({
  offsetId: z.int(),
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  way: z.enum(OFFSET_WAYS),
  wayLabel: z.string(),
  state: z.enum(OFFSET_STATES),
  payingAgency: z.string(),
  requestedOn: day,
  firstPayOn: day,
  beginsBy: day.optional(),
  amount: money,
  taken: money,
  owed: money,
  endedOn: day.optional(),
  ended: z.enum(OFFSET_ENDS).optional(),
})

const deed = { debtId: idField, version: versionField }

export const offsets = {
  'offset.preview': declare({
    does: 'Works out disposable pay and the deduction for every debt of the person.',
    input: z.strictObject(pay),
    answer: z.strictObject({
      disposablePay: money,
      subtracted: z.array(z.string()),
      notSubtracted: z.array(z.string()),
      deductions: z.array(z.strictObject({ debtId: z.int(), billNumber: z.string(), amount: money })),
      total: money,
      remainingPay: money,
      earliest: day,
      /** The next pays, and the last from which deductions must have begun. */
      payDates: z.array(day),
      beginsBy: day,
      reasons: z.array(reason),
      /** The policy of the day, by which several debts share one pay. */
      policy: z.string(),
      /** What does not forbid it and should be weighed. */
      warnings: z.array(reason),
      steps: z.array(step),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'offset.request': declare({
    does: 'Requests salary offset from the paying agency: the certification as a paper and as a file.',
    input: z.strictObject({ ...pay, version: versionField, payingAgency: optionalText(80) }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offset.agree': declare({
    does: 'Records a salary offset the employee agreed to in writing: the whole debt, or more than 15% of each pay.',
    input: z.strictObject({
      ...deed,
      /** The day on which the employee signed the form, and how it came. */
      signedOn: dateField,
      channel: z.enum(['fax', 'email', 'mail', 'in-person']),
      /** Absent: the whole debt is taken from one pay. */
      eachPay: paidField.optional(),
      /** Needed for a part of each pay. */
      disposablePay: paidField.optional(),
      firstPayOn: dateField,
      payingAgency: z.string().trim().max(80).default('National Finance Center'),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offset.transfer': declare({
    does: 'Resumes an offset with the agency that pays the employee now, by a certified claim.',
    input: z.strictObject({ ...deed, payingAgency: textField(80), firstPayOn: dateField, on: dateField }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offset.end': declare({
    does: 'Ends a salary offset before the debt is paid, with the reason.',
    input: z.strictObject({
      ...deed,
      on: dateField,
      ended: z.enum(['separated', 'arranged', 'withdrawn']),
      reason: textField(300),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'adjustment.take': declare({
    does: 'Takes a small or routine debt from the next pay; the notice goes out with the deduction.',
    input: z.strictObject({
      ...deed,
      way: z.enum(['small-overpayment', 'emergency-pay', 'benefit-election', 'clerical-overpayment', 'small-debt']),
      /** For how many pay periods it has built up, or how many ago it was paid. */
      payPeriods: z.int().positive().optional(),
      /** The money belongs to somebody else than the agency. */
      thirdParty: z.boolean().default(false),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'offset.list': declare({
    does: 'Lists salary offsets: running, about to end, ended.',
    input: z.strictObject({ show: z.enum(['running', 'ending', 'ended']).default('running'), ...page }),
    answer: z.strictObject({
      rows: z.array(offsetRow),
      count: z.int(),
      running: z.int(),
      ending: z.int(),
      ended: z.int(),
      /** Deductions that differ from what was asked and nobody has settled. */
      differences: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'offset.view': declare({
    does: 'Shows an offset whole: its worksheet, its papers, and what was taken from each pay.',
    input: z.strictObject({ offsetId: idField }),
    answer: z.strictObject({
      ...offsetRow.shape,
      requestedBy: z.string(),
      gross: money,
      disposablePay: money,
      deductions: z.array(z.strictObject({ kind: z.string(), amount: money })),
      why: z.string(),
      documentId: z.int().optional(),
      fileDocumentId: z.int().optional(),
      pays: z.array(
        z.strictObject({
          payOn: day,
          /** Its number in the pay calendar, such as 2026-05. */
          period: z.string().optional(),
          expected: money,
          taken: money,
          finding: z.string(),
        }),
      ),
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
