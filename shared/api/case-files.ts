/** The cases of a center: the list, one case whole, its course, its papers and its packet. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { CASE_KINDS, CASE_OUTCOMES, HEARING_EVENTS } from './cases.ts'
import { dateField, day, idField, money, optionalText, reason, step, textField, versionField } from './fields.ts'

const checked = z.strictObject({ id: z.string(), label: z.string(), cite: z.string(), present: z.boolean() })

const notAsked = z.strictObject({ id: z.string(), label: z.string(), cite: z.string(), why: z.string() })

const caseRow = z.strictObject({
  caseId: z.int(),
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  debtTypeLabel: z.string(),
  kind: z.enum(CASE_KINDS),
  label: z.string(),
  receivedOn: day,
  /** How it stands, in two or three words. */
  standing: z.string(),
  /** The day by which a decision, or the package, is owed. */
  dueOn: day.optional(),
  daysLeft: z.int().optional(),
  assignedTo: z.string(),
  decidedOn: day.optional(),
})

export const caseView = z.strictObject({
  caseId: z.int(),
  debtId: z.int(),
  /** The version of the debt, which every deed on the case asks for. */
  version: z.int(),
  billNumber: z.string(),
  name: z.string(),
  debtTypeLabel: z.string(),
  kind: z.enum(CASE_KINDS),
  label: z.string(),
  standing: z.string(),
  receivedOn: day,
  channel: z.string(),
  openedBy: z.string(),
  note: z.string(),
  ground: z.string().optional(),
  goodCause: z.string().optional(),
  /** As it was written down when the request came. */
  timeliness: z.string(),
  /** The arithmetic as the dates of the debt stand now. */
  steps: z.array(step),
  checklist: z.array(checked),
  /** The parts that other requests of the kind must have and this one need not. */
  notAsked: z.array(notAsked),
  /** What this kind of case asks beside: a chapter, a court, an income. */
  particulars: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  /** What the household can pay, where its figures are recorded. */
  household: z.array(step),
  assignedTo: z.string(),
  official: z.string().optional(),
  /** The offices through which it goes. */
  route: z.array(z.string()),
  decisionDue: day.optional(),
  daysLeft: z.int().optional(),
  returnedOn: day.optional(),
  /** The last day for a returned package to come back whole. */
  returnBy: day.optional(),
  holds: z.array(z.string()),
  events: z.array(z.strictObject({ on: day, label: z.string(), detail: z.string(), by: z.string() })),
  documents: z.array(
    z.strictObject({
      documentId: z.int(),
      role: z.enum(['attachment', 'explanation', 'packet']),
      title: z.string(),
      fileName: z.string(),
      mediaType: z.string(),
      digest: z.string(),
      bytes: z.int(),
      addedOn: day,
      addedBy: z.string(),
    }),
  ),
  /** What may be recorded of its course now. */
  courses: z.array(z.enum(['returned', 'handed-in', 'forwarded', 'docketed', 'form', 'postponed', 'absence'])),
  decisionParts: z.array(z.strictObject({ id: z.string(), label: z.string(), cite: z.string() })),
  outcomes: z.array(z.enum(CASE_OUTCOMES)),
  decision: z
    .strictObject({
      outcome: z.string(),
      decidedOn: day,
      decidedBy: z.string(),
      reducedTo: money.optional(),
      facts: z.string(),
      findings: z.string(),
      analysis: z.string(),
      conclusions: z.string(),
      terms: z.string(),
    })
    .optional(),
})

export type CaseView = z.output<typeof caseView>

const onCase = { caseId: idField, version: versionField }

const official = z.strictObject({
  name: textField(80),
  agency: textField(80),
  underTreasury: z.boolean(),
  source: z.enum(['deputy-cfo', '5-cfr-581-agent']).optional(),
  /** For a hearing on garnishment: what qualifies this person, and whether the debt is anything to them. */
  qualification: optionalText(200),
  hasInterest: z.boolean().default(false),
})

const course = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('returned') }),
  z.strictObject({
    kind: z.literal('handed-in'),
    /** The parts that are missing still. */
    missing: z.array(z.string().max(40)).max(20).default([]),
    goodCause: z.enum(['beyond-control', 'no-actual-notice']).optional(),
  }),
  z.strictObject({ kind: z.literal('forwarded'), agencyProof: z.boolean() }),
  z.strictObject({ kind: z.literal('docketed'), docketNumber: textField(40) }),
  z.strictObject({
    kind: z.literal('form'),
    form: z.enum(['oral', 'paper']),
    whyOral: optionalText(500),
    papersDueOn: dateField.optional(),
  }),
  z.strictObject({
    kind: z.literal('postponed'),
    from: dateField,
    to: dateField,
    employeeAsked: z.boolean(),
    otherPartyAgreed: z.boolean(),
    officialGranted: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('absence'), event: z.enum(HEARING_EVENTS) }),
])

const WORKING = ['clerk', 'supervisor', 'hearing-coordinator'] as const

export const caseFiles = {
  'case.list': declare({
    does: 'Lists cases, open or decided, by kind, by who works on them and by day, a page at a time.',
    input: z.strictObject({
      show: z.enum(['open', 'decided', 'all']).default('open'),
      text: optionalText(60),
      kind: z.enum(CASE_KINDS).optional(),
      /** The account; `-` for nobody. */
      assignedTo: optionalText(60),
      sort: z.enum(['due', 'received', 'decided', 'name', 'billNumber', 'kind', 'assignedTo']).default('due'),
      descending: z.boolean().default(false),
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    answer: z.strictObject({
      rows: z.array(caseRow),
      count: z.int(),
      open: z.int(),
      /** Decisions and packages past their day. */
      overdue: z.int(),
      unassigned: z.int(),
      workers: z.array(z.strictObject({ name: z.string(), displayName: z.string() })),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'case.view': declare({
    does: 'Shows one case whole: its facts, its timeliness with the arithmetic, its papers, its course, its decision.',
    input: z.strictObject({ caseId: idField }),
    answer: caseView,
    roles: ROLES,
    kind: 'view',
  }),
  'case.assign': declare({
    does: 'Gives a case to an account of the center, and names the official who hears it.',
    input: z.strictObject({ ...onCase, assignedTo: optionalText(60), official: official.optional() }),
    answer: caseView,
    roles: WORKING,
    kind: 'deed',
  }),
  'case.record': declare({
    does: 'Records what happened in a case: returned, handed in again, forwarded, docketed, postponed, an absence.',
    input: z.strictObject({ ...onCase, on: dateField, course, note: optionalText(500) }),
    answer: caseView,
    roles: WORKING,
    kind: 'deed',
  }),
  'case.attach': declare({
    does: 'Keeps a paper with a case, to the byte and encrypted: PDF, PNG, JPEG, TIFF or plain text, up to 20 MB.',
    input: z.strictObject({
      ...onCase,
      fileName: textField(120),
      title: textField(120),
      base64: z.base64({ error: 'The file did not arrive whole.' }).max(28_000_000, { error: 'At most 20 MB.' }),
    }),
    answer: caseView,
    roles: WORKING,
    kind: 'deed',
  }),
  'case.explain': declare({
    does: 'Keeps with a case why a figure of the balance is what it is, as of a day, for the packet.',
    input: z.strictObject({
      ...onCase,
      part: z.enum(['contingencyFee', 'penalty', 'administrative', 'interest', 'principal', 'total']),
      asOf: dateField.optional(),
    }),
    answer: caseView,
    roles: WORKING,
    kind: 'deed',
  }),
  'case.packet': declare({
    does: 'Makes the packet of a case: request, letters as mailed, ledger, computation and notes, as one tagged PDF.',
    input: z.strictObject(onCase),
    answer: z.strictObject({ documentId: z.int(), pages: z.int(), digest: z.string(), missing: z.array(reason) }),
    roles: WORKING,
    kind: 'deed',
  }),
}
