/** What debtors ask for: review, hearing, waiver, hardship; and what happens to them: bankruptcy, death, separation. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import {
  dateField,
  day,
  idField,
  moneyField,
  optionalText,
  paidField,
  reason,
  step,
  textField,
  versionField,
} from './fields.ts'

export const CASE_KINDS = [
  'review',
  'hearing',
  'waiver',
  'hardship',
  'special-review',
  'garnishment-hearing',
  'bankruptcy',
  'death',
  'separation',
  'fraud',
  'litigation',
] as const

export type CaseKind = (typeof CASE_KINDS)[number]

/** The grounds of reviews, hearings and hardship; which a kind may have, its own rule says. */
export const CASE_GROUNDS = [
  'existence',
  'amount',
  'delinquency',
  'enforceability',
  'repayment-terms',
  'deduction',
  'cannot-repay-in-full',
  'cannot-agree-to-15-percent',
  'cannot-keep-agreement',
  'catastrophic-illness',
  'divorce',
  'death',
  'disability',
  'other',
  'existence-or-amount',
  'terms',
] as const

export const CASE_OUTCOMES = [
  'upheld',
  'reduced',
  'cancelled',
  'granted',
  'denied',
  'waived',
  'withdrawn',
  'discharged',
  'dismissed',
  'closed',
] as const

/** What happened by which a hearing is waived, or is not. */
export const HEARING_EVENTS = [
  'employee-absent',
  'employee-filed-no-papers',
  'employee-disobeyed-orders',
  'employee-withdrew',
  'late-without-cause',
  'employee-absent-with-cause',
  'agency-absent',
] as const

const goodCause = z.enum(['beyond-control', 'no-actual-notice'])

/** The figures of the household for one month: of the employee, the spouse and the dependents together. */
const household = z.strictObject({
  income: moneyField,
  assets: moneyField,
  liabilities: moneyField,
  dependents: z.int().min(0).max(30),
  food: moneyField,
  housing: moneyField,
  clothing: moneyField,
  transportation: moneyField,
  medical: moneyField,
  exceptional: moneyField,
})

const events = {
  bankruptcy: z
    .strictObject({
      chapter: z.int().min(1).max(15),
      court: textField(80),
      caseNumber: textField(40),
      /** Absent: the day on which the center heard of it. */
      filedOn: dateField.optional(),
    })
    .optional(),
  diedOn: dateField.optional(),
  separation: z
    .strictObject({
      how: z.enum(['resignation', 'removal', 'retirement', 'transfer']),
      leavesOn: dateField,
      finalPayments: moneyField,
      retirementFundDue: z.boolean().default(false),
    })
    .optional(),
  fraud: z
    .strictObject({
      kind: z.enum(['fraud', 'false-statement', 'misrepresentation']),
      destination: z.enum(['tigta', 'chief-counsel']).optional(),
      sentOn: dateField.optional(),
    })
    .optional(),
  garnishment: z
    .strictObject({ noticeMailedOn: dateField, termsAgreedInWriting: z.boolean().default(false) })
    .optional(),
}

const request = {
  debtId: idField,
  kind: z.enum(CASE_KINDS),
  receivedOn: dateField,
  channel: z.enum(['fax', 'email', 'mail', 'in-person', 'court', 'other']),
  /** Why a late request is accepted all the same. */
  goodCause: goodCause.optional(),
  goodCauseNote: optionalText(300),
  /** Whether the debtor signed it; an unsigned request is not yet one. */
  signed: z.boolean().default(true),
  /** What a review or a hearing contests, or on what hardship rests. */
  ground: z.enum(CASE_GROUNDS).optional(),
  hearing: z.enum(['oral', 'paper']).default('paper'),
  /** The parts of a petition, or the papers on hardship, that are missing. */
  missing: z.array(z.string().max(40)).max(20).default([]),
  /** The payment that the employee proposes on hardship. */
  proposedPayment: moneyField.optional(),
  /** The payment that a special review is to lower. */
  reviewed: z.enum(['offset', 'garnishment', 'voluntary-payment']).optional(),
  household: household.optional(),
  /** The Confidential Financial Statement on hardship. */
  statement: z.enum(['not-sent', 'sent', 'returned-unsigned', 'returned-signed']).default('not-sent'),
  ...events,
}

export const cases = {
  'case.check': declare({
    does: 'Tells of a request before it is recorded whether it came in time, with the arithmetic, and what it brings.',
    input: z.strictObject({ ...request, note: optionalText(1000) }),
    answer: z.strictObject({
      allowed: z.boolean(),
      /** Why its kind does not allow it, or what is not filled in yet. */
      reasons: z.array(reason),
      sentence: z.string(),
      steps: z.array(step),
      holdsCollection: z.boolean(),
      decisionDue: day.optional(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'case.open': declare({
    does: 'Records a request or event, works out whether it came in time, and sets the holds it brings.',
    input: z.strictObject({ ...request, version: versionField, note: textField(1000) }),
    answer: debtView,
    roles: ['clerk', 'supervisor', 'hearing-coordinator'],
    kind: 'deed',
  }),
  'case.decide': declare({
    does: 'Records the decision of a case and what it changes: the debt, its holds, its penalties.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      caseId: idField,
      decidedOn: dateField,
      outcome: z.enum(CASE_OUTCOMES),
      /** The principal that remains, when the decision reduces it. */
      reducedTo: moneyField.optional(),
      decidedBy: textField(80),
      facts: textField(2000),
      findings: textField(2000),
      analysis: optionalText(2000),
      conclusions: optionalText(2000),
      /** The terms of repayment, where the payments were in dispute. */
      terms: optionalText(1000),
      /** Whether the Chief Financial Officer decided; only the CFO waives a training debt. */
      byCfo: z.boolean().default(false),
      /** Whether whoever decided answers for payroll; only payroll cancels the debt of the dead. */
      byPayrollOfficial: z.boolean().default(false),
      salaryOffsetAllowed: z.boolean().default(true),
      /** The payment set on hardship. */
      newPayment: paidField.optional(),
      /** When the new payments begin and how often they come; with them the schedule is set at once. */
      newSchedule: z
        .strictObject({ firstPaymentOn: dateField, frequency: z.enum(['monthly', 'biweekly']) })
        .optional(),
      /** What happened by which a hearing is waived; absent when its package did not come back. */
      waivedBy: z.enum(HEARING_EVENTS).optional(),
      /** Where the summary record of a hearing is kept. */
      recordKeptAt: optionalText(200),
      witnessesUnderOath: z.boolean().default(false),
    }),
    answer: debtView,
    roles: ['supervisor', 'hearing-coordinator', 'approving-official'],
    kind: 'deed',
  }),
}
