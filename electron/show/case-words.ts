/** How a case reads: where it stands, what is known of it beside, and what happened in it. */
import type { CaseView } from '../../shared/api/case-files.ts'
import { FRAUD_DESTINATIONS } from '../../shared/domain/closing/fraud.ts'
import type { GoodCause } from '../../shared/domain/timeliness.ts'
import type { Particulars } from '../store/cases.ts'
import type { Row } from '../store/tables.ts'
import { outcomeLabel } from './labels.ts'

type Standing = Pick<Row<'caseFile'>, 'decidedOn' | 'outcome' | 'complete' | 'returnedOn' | 'timely' | 'goodCause'>

/** Where a case stands, in two or three words. */
export function standingOf({ decidedOn, outcome, complete, returnedOn, timely, goodCause }: Standing): string {
  if (decidedOn !== null) return capital(outcomeLabel(outcome))
  if (complete === 0) return returnedOn === null ? 'To be returned' : 'Returned'
  if (timely === 1) return 'Open'
  return goodCause === null ? 'Open, late' : 'Open, late with cause'
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The cause that excuses a late request, from what was written down with it. */
export function causeIn(text: string | null): GoodCause | undefined {
  if (text === null) return undefined
  return text.startsWith('beyond-control') ? 'beyond-control' : 'no-actual-notice'
}

const LABELS: Readonly<Record<string, string>> = {
  hearing: 'Hearing asked for',
  form: 'Form of the hearing',
  whyOral: 'Why papers are not enough',
  papersDueOn: 'Papers due',
  goodCauseNote: 'What shows the good cause',
  proposedPayment: 'Payment proposed',
  newPayment: 'Payment set',
  reviewed: 'Payment under review',
  statement: 'Financial statement',
  'household.income': 'Income of a month',
  'household.assets': 'Assets',
  'household.liabilities': 'Liabilities',
  'household.dependents': 'Dependents',
  'household.food': 'Food',
  'household.housing': 'Housing',
  'household.clothing': 'Clothing',
  'household.transportation': 'Transportation',
  'household.medical': 'Medical expenses',
  'household.exceptional': 'Exceptional expenses',
  chapter: 'Chapter',
  court: 'Court',
  caseNumber: 'Number of the case',
  diedOn: 'Died',
  how: 'How the employee leaves',
  leavesOn: 'Leaves',
  finalPayments: 'Final payments',
  retirementFundDue: 'Retirement money due',
  fraud: 'What it arose from',
  destination: 'Sent to',
  sentOn: 'Sent',
  noticeMailedOn: 'Notice of garnishment mailed',
  termsAgreedInWriting: 'Payments agreed in writing',
  'official.agency': 'Agency of the official',
  'official.source': 'Who provided the official',
  'official.qualification': 'What qualifies the official',
  forwardedOn: 'Sent to the official',
  docketNumber: 'Docket number',
  docketedOn: 'Docketed',
  absence: 'What happened',
  salaryOffset: 'Salary offset after the decision',
  recordKeptAt: 'Summary record kept at',
  witnesses: 'Witnesses',
}

const VALUES: Readonly<Record<string, string>> = {
  'deputy-cfo': 'The Deputy Chief Financial Officer',
  '5-cfr-581-agent': 'An agent of 5 CFR part 581',
  'returned-signed': 'came back signed',
  'returned-unsigned': 'came back unsigned',
  'not-sent': 'not sent for',
  sent: 'sent, not back yet',
  ...Object.fromEntries(FRAUD_DESTINATIONS.map(({ id, label }) => [id, label])),
}

/** What a particular is worth saying, with its label, in the order of the list above. */
export function particularsShown(particulars: Particulars): CaseView['particulars'] {
  return Object.entries(LABELS).flatMap(([name, label]) => {
    const value = particulars[name]
    if (value === undefined || value === '') return []
    return [{ label, value: VALUES[value] ?? value.replaceAll('-', wordBreak(value)) }]
  })
}

/** Codes such as `voluntary-payment` are read as words; days and numbers of cases stay as they are. */
function wordBreak(value: string): string {
  return /^[a-z]+(-[a-z]+)*$/.test(value) ? ' ' : '-'
}

const EVENTS: Readonly<Record<string, string>> = {
  assigned: 'Assigned',
  official: 'Official named',
  returned: 'Package returned',
  'handed-in': 'Package handed in again',
  forwarded: 'Sent to the hearing official',
  docketed: 'Docketed',
  form: 'Form of the hearing set',
  postponed: 'Hearing moved',
  absence: 'At the hearing',
  attached: 'Paper attached',
  explanation: 'Explanation kept',
  packet: 'Packet made',
}

/** What happened, with its words. */
export function eventsOf(events: readonly Row<'caseEvent'>[]): CaseView['events'] {
  return events.map(({ happenedOn, kind, detail, recordedBy }) => ({
    on: happenedOn,
    label: EVENTS[kind] ?? kind,
    detail,
    by: recordedBy,
  }))
}

/** What may be recorded of the course of an open case. */
export function coursesOf(file: Row<'caseFile'>, particulars: Particulars): CaseView['courses'] {
  if (file.kind === 'garnishment-hearing') return ['form', 'postponed']
  if (file.kind !== 'hearing') return []
  if (file.complete === 0) return file.returnedOn === null ? ['returned'] : ['handed-in']
  const forwarded = particulars['forwardedOn'] !== undefined
  return forwarded ? ['docketed', 'form', 'postponed', 'absence'] : ['forwarded', 'form', 'postponed', 'absence']
}
