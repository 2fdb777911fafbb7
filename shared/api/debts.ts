/** Debts: registering one, seeing everything about it, listing and the worklist. */
import { z } from 'zod'
import { OFFSET_WAYS } from '../domain/enforced-offset/ways.ts'
import { POLICY_SETS } from '../law/policy.ts'
import { EMPLOYMENT_STATUSES, PAY_FREQUENCIES } from '../values/employment.ts'
import { declare, ROLES } from './call.ts'
import {
  balance, dateField, day, idField, money, optionalText, paidField, reason, step, textField, versionField,
} from './fields.ts'

/** Where a debt stands. Holds are apart: a held debt keeps its state. */
export const DEBT_STATES = ['new', 'notified', 'delinquent', 'agreement', 'referred', 'paid', 'closed'] as const

export type DebtState = (typeof DEBT_STATES)[number]

/** Details by their names, each in the form that the kind of debt gives it. */
const detailsField = z.record(z.string().max(40), z.string().max(300)).meta({
  description: 'Details of the kind of debt, by name; the kind says which it has and in which form.',
})

/** A deed a clerk may do next, or may not yet. */
export const act = z.strictObject({
  deed: z.enum([
    'letter.issue',
    'letter.send',
    'letter.markMailed',
    'letter.recordReceipt',
    'payment.post',
    'agreement.make',
    'agreement.reschedule',
    'agreement.default',
    'offset.request',
    'offset.agree',
    'offset.transfer',
    'offset.end',
    'adjustment.take',
    'garnishment.notify',
    'garnishment.order',
    'referral.prepare',
    'case.open',
    'case.decide',
    'hold.place',
    'hold.end',
    'charge.post',
    'note.add',
    'closing.writeOff',
    'closing.compromise',
    'closing.suspend',
    'closing.litigate',
  ]),
  label: z.string(),
  detail: z.string(),
  allowed: z.boolean(),
  /** Why not, when it is not allowed. */
  reasons: z.array(reason),
  /** The first day on which it would be allowed, when that is a matter of time alone. */
  opens: day.optional(),
  /** The letter, case or other thing that the deed is about. */
  subjectId: z.int().optional(),
})

export const timelineEntry = z.strictObject({
  on: day,
  kind: z.enum([
    'established',
    'letter',
    'money',
    'status',
    'case',
    'agreement',
    'offset',
    'referral',
    'note',
    'clock',
  ]),
  title: z.string(),
  detail: z.string(),
  cite: z.string().optional(),
  amount: money.optional(),
  by: z.string().optional(),
  documentId: z.int().optional(),
  /** The ledger entry behind it, when it can be reversed. */
  reversibleEntryId: z.int().optional(),
})

export const clockView = z.strictObject({
  kind: z.string(),
  label: z.string(),
  lastDay: day,
  daysLeft: z.int(),
  cite: z.string(),
  arithmetic: z.string(),
  /** The policy set by which its last day was counted. */
  policySet: z.enum(POLICY_SETS),
  /** Whether a recorded reason ends it; every other clock ends by a deed or lapses. */
  answerable: z.boolean(),
})

export const debtView = z.strictObject({
  debtId: z.int(),
  version: z.int(),
  billNumber: z.string(),
  debtType: z.string(),
  debtTypeLabel: z.string(),
  debtClass: z.enum(['salary', 'administrative']),
  office: z.enum(['cfo', 'payroll']),
  state: z.enum(DEBT_STATES),
  stateLabel: z.string(),
  debtor: z.strictObject({
    debtorId: z.int(),
    name: z.string(),
    lastFour: z.string(),
    employeeId: z.string(),
    employmentStatus: z.enum(EMPLOYMENT_STATUSES),
    payFrequency: z.string(),
    debts: z.int(),
    addressGood: z.boolean(),
  }),
  discoveredOn: day,
  causeStart: day.optional(),
  causeEnd: day.optional(),
  cause: z.string(),
  originalPrincipal: money,
  asOf: day,
  balance,
  /** What was paid above the debt: given back from a floor up, else recorded. */
  overpaid: z
    .strictObject({ amount: money, refundable: z.boolean(), says: z.string(), cite: z.string() })
    .optional(),
  daysDelinquent: z.int(),
  delinquencyDate: day.optional(),
  ratePercent: z.string().optional(),
  outlook: z.string(),
  holds: z.array(
    z.strictObject({
      what: z.enum(['collection', 'accrual']),
      why: z.string(),
      since: day,
      ends: z.string(),
      cite: z.string(),
      /** The case that brings it, or the number under which somebody placed it. */
      caseId: z.int().optional(),
      holdId: z.int().optional(),
      placedBy: z.string().optional(),
    }),
  ),
  /** What the holds block, and what goes on all the same; empty without holds. */
  held: z.strictObject({ blocked: z.array(z.string()), goesOn: z.array(z.string()) }),
  acts: z.array(act),
  clocks: z.array(clockView),
  timeline: z.array(timelineEntry),
  letters: z.array(
    z.strictObject({
      letterId: z.int(),
      kind: z.string(),
      label: z.string(),
      datedOn: day,
      dueOn: day.optional(),
      printedOn: day.optional(),
      mailedOn: day.optional(),
      receivedOn: day.optional(),
      returnedOn: day.optional(),
      documentId: z.int(),
    }),
  ),
  cases: z.array(
    z.strictObject({
      caseId: z.int(),
      kind: z.string(),
      label: z.string(),
      receivedOn: day,
      timely: z.boolean(),
      timeliness: z.string(),
      /** What it contests, or on what it rests; absent for events. */
      ground: z.string().optional(),
      decisionDue: day.optional(),
      decidedOn: day.optional(),
      outcome: z.string().optional(),
    }),
  ),
  agreement: z
    .strictObject({
      agreementId: z.int(),
      signedOn: day,
      payment: money,
      frequency: z.enum(['monthly', 'biweekly']),
      count: z.int(),
      lastDate: day,
      paidSoFar: money,
      nextDueOn: day.optional(),
      behind: money,
      /** Behind by less than the days of grace, or missed. */
      standing: z.enum(['kept', 'grace', 'missed']),
      hardship: z.boolean(),
      /** Why it may not be declared in default; nothing when an installment was missed. */
      defaultReasons: z.array(reason),
      missed: z.strictObject({ dueOn: day, amount: money, paid: money }).optional(),
      /** What would be due at once on a default, with the penalty held back until then. */
      onDefault: z.strictObject({ due: money, penaltyAdded: money }),
      documentId: z.int().optional(),
    })
    .optional(),
  offset: z
    .strictObject({
      offsetId: z.int(),
      way: z.enum(OFFSET_WAYS),
      wayLabel: z.string(),
      payingAgency: z.string(),
      requestedOn: day,
      firstPayOn: day,
      beginsBy: day.optional(),
      disposablePay: money,
      amount: money,
      documentId: z.int().optional(),
      fileDocumentId: z.int().optional(),
    })
    .optional(),
  /** What is recorded of the debt by its kind. */
  details: z.array(
    z.strictObject({ name: z.string(), label: z.string(), value: z.string(), shown: z.string(), cite: z.string() }),
  ),
  terms: z.array(z.strictObject({ label: z.string(), value: z.string(), cite: z.string().optional() })),
})

export type DebtView = z.output<typeof debtView>

export type Act = z.output<typeof act>

export type TimelineEntry = z.output<typeof timelineEntry>

export const debts = {
  'debt.view': declare({
    does: 'Shows one debt whole: balance, next acts, clocks, timeline.',
    input: z.strictObject({ debtId: idField, asOf: dateField.optional() }),
    answer: debtView,
    roles: ROLES,
    kind: 'view',
  }),
  'debt.why': declare({
    does: 'Explains one figure of the balance, step by step, with the paragraph of each.',
    input: z.strictObject({
      debtId: idField,
      part: z.enum(['contingencyFee', 'penalty', 'administrative', 'interest', 'principal', 'total']),
      asOf: dateField.optional(),
    }),
    answer: z.strictObject({ title: z.string(), steps: z.array(step) }),
    roles: ROLES,
    kind: 'view',
  }),
  'debt.register': declare({
    does: 'Registers a debt by hand, for a known person or a new one.',
    input: z.strictObject({
      billNumber: textField(30),
      debtType: textField(40),
      principal: paidField,
      discoveredOn: dateField,
      causeStart: dateField.optional(),
      causeEnd: dateField.optional(),
      cause: textField(300),
      details: detailsField.default({}),
      debtor: z.strictObject({
        employeeId: textField(20),
        ssn: z.string().regex(/^\d{3}-?\d{2}-?\d{4}$/, { error: 'Write the nine digits, such as 900-12-3456.' }),
        lastName: textField(35),
        firstName: textField(35),
        middleName: optionalText(35),
        street1: textField(60),
        street2: optionalText(60),
        city: textField(40),
        state: textField(2),
        zip: textField(10),
        email: optionalText(80),
        phone: optionalText(30),
        employmentStatus: z.enum(EMPLOYMENT_STATUSES),
        payFrequency: z.enum(PAY_FREQUENCIES),
      }),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'debt.correctDetails': declare({
    does: 'Records or corrects the details of a debt by its kind; an empty text takes one away, the others stay.',
    input: z.strictObject({ debtId: idField, version: versionField, details: detailsField, reason: textField(300) }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'note.add': declare({
    does: 'Adds a note to the timeline of a debt.',
    input: z.strictObject({ debtId: idField, version: versionField, text: textField(2000) }),
    answer: debtView,
    roles: ['clerk', 'supervisor', 'hearing-coordinator', 'approving-official'],
    kind: 'deed',
  }),
}
