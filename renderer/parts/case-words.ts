/** The words of cases and holds for what calls name by short codes. A missing word does not compile. */
import type { Input } from '../../shared/api.ts'

export type CaseKind = Input<'case.open'>['kind']
export type CaseOutcome = Input<'case.decide'>['outcome']

export const caseLabels: Readonly<Record<CaseKind, string>> = {
  review: 'Review of the debt',
  hearing: 'Hearing',
  waiver: 'Waiver',
  hardship: 'Financial hardship',
  'special-review': 'Special review of the payments',
  'garnishment-hearing': 'Hearing on garnishment',
  bankruptcy: 'Bankruptcy',
  death: 'Death',
  separation: 'Separation',
  fraud: 'Fraud',
  litigation: 'Litigation',
}

export const groundLabels: Readonly<Record<NonNullable<Input<'case.open'>['ground']>, string>> = {
  existence: 'The debt does not exist',
  amount: 'The amount is wrong',
  delinquency: 'The debt is not delinquent',
  enforceability: 'The debt cannot be enforced',
  'repayment-terms': 'The terms of repayment',
  deduction: 'The deduction from pay',
  'cannot-repay-in-full': 'It cannot be repaid in full',
  'cannot-agree-to-15-percent': '15% of pay is too much',
  'cannot-keep-agreement': 'The agreement cannot be kept',
  'catastrophic-illness': 'Catastrophic illness',
  divorce: 'Divorce',
  death: 'Death in the family',
  disability: 'Disability',
  other: 'Another change beyond control',
  'existence-or-amount': 'The debt or its amount',
  terms: 'What the order would take',
}

export const channelLabels: Readonly<Record<Input<'case.open'>['channel'], string>> = {
  mail: 'Mail',
  fax: 'Fax',
  email: 'E-mail',
  'in-person': 'In person',
  court: 'Court',
  other: 'Other',
}

/** How a request came, in words; a code that is not known reads as it is. */
export function channelWords(channel: string): string {
  return choiceIn(channelLabels, channel)
}

/** What a request rests on, in words. */
export function groundWords(ground: string): string {
  return choiceIn(groundLabels, ground)
}

function choiceIn(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code
}

/** Tells a kind of case from any other text. */
export function isCaseKind(kind: string): kind is CaseKind {
  return Object.hasOwn(caseLabels, kind)
}

export const hearingFormLabels: Readonly<Record<NonNullable<Input<'case.open'>['hearing']>, string>> = {
  paper: 'On paper',
  oral: 'Oral',
}

export const statementLabels: Readonly<Record<NonNullable<Input<'case.open'>['statement']>, string>> = {
  'not-sent': 'Not sent for',
  sent: 'Sent, not back yet',
  'returned-unsigned': 'Came back unsigned',
  'returned-signed': 'Came back signed',
}

export const goodCauseLabels: Readonly<Record<NonNullable<Input<'case.open'>['goodCause']>, string>> = {
  'beyond-control': 'Circumstances beyond the control of the debtor',
  'no-actual-notice': 'The debtor had no actual notice of the time limit',
}

export const outcomeLabels: Readonly<Record<CaseOutcome, string>> = {
  upheld: 'Upheld: the debt stands',
  reduced: 'Reduced',
  cancelled: 'Cancelled',
  granted: 'Granted',
  denied: 'Denied',
  waived: 'Waived: the hearing is not held',
  withdrawn: 'Withdrawn',
  discharged: 'Discharged',
  dismissed: 'Dismissed',
  closed: 'Closed',
}

type Course = Input<'case.record'>['course']

export const courseLabels: Readonly<Record<Course['kind'], string>> = {
  returned: 'The package was returned',
  'handed-in': 'The package was handed in again',
  forwarded: 'It was sent to the hearing official',
  docketed: 'It was docketed',
  form: 'The form of the hearing was set',
  postponed: 'The hearing was moved',
  absence: 'Somebody did not appear, file or obey',
}

export const hearingEventLabels: Readonly<Record<NonNullable<Input<'case.decide'>['waivedBy']>, string>> = {
  'employee-absent': 'The employee did not appear, without good cause',
  'employee-filed-no-papers': 'The employee filed no papers, without good cause',
  'employee-disobeyed-orders': 'The employee did not follow orders',
  'employee-withdrew': 'The employee withdrew',
  'late-without-cause': 'It came late, without good cause',
  'employee-absent-with-cause': 'The employee did not appear, with good cause',
  'agency-absent': 'The agency did not appear',
}

export const reviewedLabels: Readonly<Record<NonNullable<Input<'case.open'>['reviewed']>, string>> = {
  offset: 'Offset',
  garnishment: 'Garnishment',
  'voluntary-payment': 'Voluntary payment',
}

type Separation = NonNullable<Input<'case.open'>['separation']>['how']

export const separationLabels: Readonly<Record<Separation, string>> = {
  resignation: 'Resignation',
  removal: 'Removal',
  retirement: 'Retirement',
  transfer: 'Transfer to another agency',
}

type Fraud = NonNullable<Input<'case.open'>['fraud']>

export const fraudLabels: Readonly<Record<Fraud['kind'], string>> = {
  fraud: 'Fraud',
  'false-statement': 'False statement',
  misrepresentation: 'Misrepresentation',
}

export const destinationLabels: Readonly<Record<NonNullable<Fraud['destination']>, string>> = {
  tigta: 'Treasury Inspector General for Tax Administration',
  'chief-counsel': 'Chief Counsel',
}

export const holdLabels: Readonly<Record<Input<'hold.place'>['what'], string>> = {
  collection: 'Collection',
  accrual: 'Accrual of charges',
}

export const accrualGroundLabels: Readonly<Record<NonNullable<Input<'hold.place'>['ground']>, string>> = {
  equity: 'Against equity and good conscience',
  'government-interest': 'Not in the interest of the Government',
}
