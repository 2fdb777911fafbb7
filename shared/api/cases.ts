/** What debtors ask for: review, hearing, waiver, hardship; and what happens to them: bankruptcy, death. */
import { z } from 'zod'
import { declare } from './call.ts'
import { debtView } from './debts.ts'
import { dateField, idField, moneyField, optionalText, textField, versionField } from './fields.ts'

export const CASE_KINDS = ['review', 'hearing', 'waiver', 'hardship', 'bankruptcy', 'death', 'litigation'] as const

export type CaseKind = (typeof CASE_KINDS)[number]

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
    }),
    answer: debtView,
    roles: ['supervisor', 'hearing-coordinator', 'approving-official'],
    kind: 'deed',
  }),
}
