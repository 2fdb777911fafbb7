/** How debts end: proposals to suspend collection, write off, compromise, reinstate, or send to litigation. */
import { z } from 'zod'
import { approvalView, paperField } from './approvals.ts'
import { declare, ROLES } from './call.ts'
import {
  dateField, day, idField, money, moneyField, optionalText, paidField, textField, versionField,
} from './fields.ts'

const WRITE_OFF_CRITERIA = [
  'cannot-collect', 'cannot-locate', 'cost-exceeds', 'no-merit', 'not-substantiated', 'discharged',
] as const

const LOAN_BAR_OFFICIALS = ['agency-head', 'cfo', 'deputy-cfo'] as const

const LOAN_BAR_FACTORS = ['age', 'amount', 'cause', 'chance', 'total-debt', 'credit'] as const

const STATEMENTS = ['aggressive-collection', 'no-compromise', 'no-termination'] as const

/** What each kind of closing needs to know; kept with its proposal as it was sent. */
export const closings = {
  suspension: z.strictObject({
    ground: z.enum(['cannot-locate', 'expected-to-improve', 'waiver-or-review']),
    until: dateField,
  }),
  writeOff: z.strictObject({
    class: z.enum(['not-collectible', 'close-out']),
    criterion: z.enum(WRITE_OFF_CRITERIA),
    /** What shows the criterion. */
    evidence: textField(1000),
    recoverable: moneyField.optional(),
    costOfCollection: moneyField.optional(),
    allMeansPursued: z.boolean().default(false),
    chiefCounselEmployee: z.boolean().default(false),
  }),
  compromise: z.strictObject({
    basis: z.enum(['unable-to-pay', 'cannot-enforce', 'cost', 'doubt']),
    evidence: textField(1000),
    offered: paidField,
    inInstallments: z.boolean().default(false),
    reinstatedOnDefault: z.boolean().default(false),
    financialStatement: z.boolean().default(false),
  }),
  reinstatement: z.strictObject({ closingId: idField }),
  loanBarWaiver: z.strictObject({
    official: z.enum(LOAN_BAR_OFFICIALS),
    /** What the official has weighed. */
    weighed: z.array(z.enum(LOAN_BAR_FACTORS)),
    findings: textField(1000),
  }),
  litigation: z.strictObject({
    statements: z.array(z.enum(STATEMENTS)),
    action: z.enum(['enforced-collection', 'judgment-lien', 'program-enforcement']),
    smallClaim: z.enum(['compliance', 'lien', 'able-to-pay']).optional(),
    /** What is known of the debtor's means, for the report to the Department of Justice. */
    means: optionalText(1000),
  }),
}

const papers = z.array(paperField.extend({ title: textField(120) })).max(10).default([])

const onDebt = { debtId: idField, version: versionField, reason: textField(500) }

const MAKERS = ['clerk', 'supervisor'] as const

export const closing = {
  'closing.view': declare({
    does: 'Shows how a debt ended or may end: its closings, its proposals, and whether it bars Federal loans.',
    input: z.strictObject({ debtId: idField }),
    answer: z.strictObject({
      loanBar: z.enum(['barred', 'clear', 'under-appeal']),
      loanBarWords: z.string(),
      /** The bar was lifted for this person, on this or another debt. */
      loanBarWaiver: z
        .strictObject({ approvalId: z.int(), official: z.string(), on: day, billNumber: z.string() })
        .optional(),
      closings: z.array(
        z.strictObject({
          closingId: z.int(),
          kind: z.enum(['close-out', 'not-collectible', 'compromise']),
          label: z.string(),
          closedOn: day,
          ground: z.string(),
          amount: money,
          approvalId: z.int(),
          endedOn: day.optional(),
        }),
      ),
      litigations: z.array(z.strictObject({ referredOn: day, principal: money, documentId: z.int() })),
      open: z.array(
        z.strictObject({
          approvalId: z.int(), kind: z.string(), label: z.string(), proposedOn: day, due: z.string(),
        }),
      ),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'closing.suspend': declare({
    does: 'Proposes to suspend collection of a debt until a day; a supervisor approves it.',
    input: z.strictObject({ ...onDebt, ...closings.suspension.shape }),
    answer: approvalView,
    roles: MAKERS,
    kind: 'deed',
  }),
  'closing.writeOff': declare({
    does: 'Proposes to write a debt off on one of the six criteria; others approve it step by step.',
    input: z.strictObject({ ...onDebt, ...closings.writeOff.shape, papers }),
    answer: approvalView,
    roles: MAKERS,
    kind: 'deed',
  }),
  'closing.compromise': declare({
    does: 'Proposes to take less than the whole; a supervisor, counsel and at a high principal Justice approve it.',
    input: z.strictObject({ ...onDebt, ...closings.compromise.shape, papers }),
    answer: approvalView,
    roles: MAKERS,
    kind: 'deed',
  }),
  'closing.reinstate': declare({
    does: 'Proposes to put a debt that was written off or compromised back on the books.',
    input: z.strictObject({ ...onDebt, ...closings.reinstatement.shape }),
    answer: approvalView,
    roles: MAKERS,
    kind: 'deed',
  }),
  'closing.liftLoanBar': declare({
    does: 'Proposes to lift the bar from Federal loans for the debtor; the agency head, CFO or Deputy CFO decides it.',
    input: z.strictObject({ ...onDebt, ...closings.loanBarWaiver.shape, papers }),
    answer: approvalView,
    roles: MAKERS,
    kind: 'deed',
  }),
  'closing.litigate': declare({
    does: 'Proposes to refer a debt to the Department of Justice; its approval prints the litigation report.',
    input: z.strictObject({ ...onDebt, ...closings.litigation.shape, papers }),
    answer: approvalView,
    roles: MAKERS,
    kind: 'deed',
  }),
}
