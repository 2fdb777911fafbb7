/** Repayment agreements: proposed, made, changed, kept or broken. */
import { z } from 'zod'
import { calculators } from './calculators.ts'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import {
  dateField,
  day,
  idField,
  money,
  moneyField,
  optionalText,
  paidField,
  reason,
  step,
  textField,
  versionField,
} from './fields.ts'

const terms = {
  debtId: idField,
  signedOn: dateField,
  firstPaymentOn: dateField,
  frequency: z.enum(['monthly', 'biweekly']),
  lumpSum: moneyField.optional(),
  /** Absent: the least payment that may be accepted. */
  payment: paidField.optional(),
  /** Set on a hardship that was granted: it may go below the norm. */
  hardship: z.boolean().default(false),
}

const papers = {
  inabilityToPay: textField(300),
  /** What the debtor can pay each month or pay period; amount and term rest on it. */
  abilityToPay: moneyField.optional(),
  /** Why nothing is paid with the signed agreement, when nothing is. */
  noLumpSum: optionalText(300),
}

const page = {
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(100),
}

/** How an agreement stands in a list. */
export const AGREEMENT_STATES = ['kept', 'grace', 'missed', 'paid', 'default', 'rescheduled'] as const

const agreementRow = z.strictObject({
  agreementId: z.int(),
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  state: z.enum(AGREEMENT_STATES),
  hardship: z.boolean(),
  signedOn: day,
  payment: money,
  frequency: z.enum(['monthly', 'biweekly']),
  nextDueOn: day.optional(),
  behind: money,
  lastDate: day,
  /** What is owed on the debt today. */
  owed: money,
})

export const agreements = {
  'agreement.preview': declare({
    does: 'Shows the schedule that terms would give, and the least payment that may be accepted.',
    input: z.strictObject({
      ...terms,
      /** The terms take the place of those in force. */
      replaces: z.boolean().default(false),
    }),
    answer: z.strictObject({
      ...calculators['calc.repaymentSchedule'].answer.shape,
      reasons: z.array(reason),
      steps: z.array(step),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'agreement.propose': declare({
    does: 'Prints terms with their schedule for the debtor to sign; nothing is agreed by it.',
    input: z.strictObject({ ...terms, version: versionField, replaces: z.boolean().default(false) }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'agreement.make': declare({
    does: 'Records a signed repayment agreement, its schedule and its lump sum.',
    input: z.strictObject({
      ...terms,
      version: versionField,
      ...papers,
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'agreement.reschedule': declare({
    does: 'Puts new signed terms in the place of those in force; the old ones are kept with the reason.',
    input: z.strictObject({ ...terms, version: versionField, reason: textField(300), ...papers }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'agreement.default': declare({
    does: 'Declares an agreement in default for a missed installment: the whole unpaid debt is due at once.',
    input: z.strictObject({ debtId: idField, version: versionField, on: dateField, reason: textField(200) }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'agreement.list': declare({
    does: 'Lists agreements, those furthest behind first: what is due next, how far behind, when they end.',
    input: z.strictObject({ show: z.enum(['running', 'behind', 'ended', 'all']).default('running'), ...page }),
    answer: z.strictObject({
      rows: z.array(agreementRow),
      count: z.int(),
      running: z.int(),
      behind: z.int(),
      ended: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'agreement.view': declare({
    does: 'Shows an agreement whole: its schedule with what is paid of each installment, and the terms before it.',
    input: z.strictObject({ agreementId: idField }),
    answer: z.strictObject({
      ...agreementRow.shape,
      lumpSum: money,
      inabilityToPay: z.string(),
      abilityToPay: money.optional(),
      madeBy: z.string(),
      paid: money,
      endedOn: day.optional(),
      missedOn: day.optional(),
      why: z.string(),
      documentId: z.int().optional(),
      rows: z.array(
        z.strictObject({
          number: z.int(),
          dueOn: day,
          amount: money,
          paid: money,
          standing: z.enum(['paid', 'part', 'missed', 'due']),
          charges: money.optional(),
          interest: money.optional(),
          principal: money.optional(),
          /** What the schedule leaves owed after it. */
          remaining: money,
        }),
      ),
      /** The terms that these replaced, and those that replaced them. */
      versions: z.array(
        z.strictObject({ agreementId: z.int(), signedOn: day, payment: money, why: z.string(), current: z.boolean() }),
      ),
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
