/** What debtors ask for: review, hearing, waiver, hardship; and what happens to them: bankruptcy, death. */
import { z } from 'zod'
import { declare } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, idField, moneyField, optionalText, paidField, textField, versionField } from './fields.ts'

export const CASE_KINDS = ['review', 'hearing', 'waiver', 'hardship', 'bankruptcy', 'death', 'litigation'] as const

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
] as const

export const CASE_OUTCOMES = [
  'upheld',
  'reduced',
  'cancelled',
  'granted',
  'denied',
  'withdrawn',
  'discharged',
  'dismissed',
  'closed',
] as const

export const cases = {
  'case.open': declare({
    does: 'Records a request or event, works out whether it came in time, and sets the holds it brings.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      kind: z.enum(CASE_KINDS),
      receivedOn: dateField,
      channel: z.enum(['fax', 'email', 'mail', 'in-person', 'court', 'other']),
      /** Why a late request is accepted all the same. */
      goodCause: z.enum(['beyond-control', 'no-actual-notice']).optional(),
      goodCauseNote: optionalText(300),
      note: textField(1000),
      /** Whether the debtor signed it; an unsigned request is not yet one. */
      signed: z.boolean().default(true),
      /** What a review or a hearing contests, or on what hardship rests. */
      ground: z.enum(CASE_GROUNDS).optional(),
      hearing: z.enum(['oral', 'paper']).default('paper'),
      /** The parts of a petition, or the papers on hardship, that are missing. */
      missing: z.array(z.string().max(40)).default([]),
      /** The payment that the employee proposes on hardship. */
      proposedPayment: moneyField.optional(),
      /** The Confidential Financial Statement on hardship. */
      statement: z.enum(['not-sent', 'sent', 'returned-unsigned', 'returned-signed']).default('not-sent'),
      bankruptcy: z
        .strictObject({ chapter: z.int().min(1).max(15), court: textField(80), caseNumber: textField(40) })
        .optional(),
    }),
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
      salaryOffsetAllowed: z.boolean().default(true),
      /** The payment set on hardship. */
      newPayment: paidField.optional(),
    }),
    answer: debtView,
    roles: ['supervisor', 'hearing-coordinator', 'approving-official'],
    kind: 'deed',
  }),
}
