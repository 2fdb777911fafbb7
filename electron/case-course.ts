/** What happens in a case between its request and its decision: each step by its gate, with what it changes. */
import type { Parsed } from '../shared/api.ts'
import { docketStep } from '../shared/domain/hearing/docket.ts'
import { salaryHearingConsequence } from '../shared/domain/hearing/absence.ts'
import { hearingForm } from '../shared/domain/hearing/form.ts'
import { postponementDays } from '../shared/domain/hearing/notice.ts'
import { returnedPetition } from '../shared/domain/hearing/returned-petition.ts'
import { deadline } from '../shared/domain/deadlines.ts'
import { addDays, type IsoDate } from '../shared/values/dates.ts'
import { answer, invalid, refuse, type Outcome } from '../shared/values/outcome.ts'
import type { CaseFolder } from './show/case.ts'
import type { Particulars } from './store/cases.ts'
import type { Row } from './store/tables.ts'

type Course = Parsed<'case.record'>['course']

type CourseOf<K extends Course['kind']> = Extract<Course, { readonly kind: K }>

/** What a step changes: columns of the case, its particulars, and the words for its record. */
export interface CourseChange {
  readonly columns: Partial<Pick<Row<'caseFile'>, CourseColumn>>
  readonly particulars: Particulars
  readonly detail: string
}

type CourseColumn = 'complete' | 'goodCause' | 'returnedOn' | 'handedInOn' | 'postponedDays' | 'decisionDue'

/** The change that a step of a day makes, or why it may not be taken. */
export function courseChange({ file, particulars }: CaseFolder, course: Course, on: IsoDate): Outcome<CourseChange> {
  switch (course.kind) {
    case 'returned':
      return returned(file, on)
    case 'handed-in':
      return handedIn(file, course, on)
    case 'forwarded':
      return forwarded(file, course, on)
    case 'docketed':
      return docketed(particulars, course, on)
    case 'form':
      return formSet(course)
    case 'postponed':
      return postponed(file, course)
    case 'absence':
      return absence(course)
  }
}

function returned(file: Row<'caseFile'>, on: IsoDate): Outcome<CourseChange> {
  if (file.complete === 1) return invalid('course', 'The package is complete; there is nothing to return it for.')
  const standing = returnedPetition(on, undefined, on)
  if (!standing.ok) return standing
  const until = standing.value.state === 'awaited' ? standing.value.lastDay : on
  return answer({ columns: { returnedOn: on }, particulars: {}, detail: `It may come back whole until ${until}.` })
}

function handedIn(file: Row<'caseFile'>, course: CourseOf<'handed-in'>, on: IsoDate): Outcome<CourseChange> {
  const { missing, goodCause } = course
  if (file.returnedOn === null) return invalid('course', 'The package was not returned.')
  const standing = returnedPetition(file.returnedOn, on, on)
  if (!standing.ok) return standing
  if (standing.value.state !== 'resubmitted') {
    const message = `The package came back on ${on}; its days were over, and the hearing is waived.`
    return refuse([{ rule: 'IRM-hrg-return-30', cite: 'IRM 1.35.7.14.1(3)', message }])
  }
  const cause = goodCause ?? file.goodCause
  const whole = missing.length === 0 && (file.timely === 1 || cause !== null)
  const due = addDays(deadline('decisionDue', on), file.postponedDays)
  const still = missing.length === 0 ? 'no cause excuses that it came late' : `still missing: ${missing.join(', ')}`
  return answer({
    columns: { goodCause: cause, ...(whole ? { complete: 1, handedInOn: on, decisionDue: due } : {}) },
    particulars: { missing: missing.join(' ') },
    detail: whole ? `Complete; the decision is owed by ${due}.` : `Not complete: ${still}.`,
  })
}

function forwarded(file: Row<'caseFile'>, { agencyProof }: CourseOf<'forwarded'>, on: IsoDate): Outcome<CourseChange> {
  const docket = { complete: file.complete === 1, agencyProof, oral: false, witnessesUnderOath: false }
  const step = docketStep(docket, 'forward')
  if (!step.ok) return step
  return answer({ columns: {}, particulars: { forwardedOn: on }, detail: "With the agency's proof of the debt." })
}

function docketed(
  { forwardedOn }: Particulars,
  { docketNumber }: CourseOf<'docketed'>,
  on: IsoDate,
): Outcome<CourseChange> {
  if (forwardedOn === undefined) return invalid('course', 'The petition has not been sent to the hearing official.')
  return answer({ columns: {}, particulars: { docketNumber, docketedOn: on }, detail: docketNumber })
}

function formSet({ form, whyOral, papersDueOn }: CourseOf<'form'>): Outcome<CourseChange> {
  const set = hearingForm({ form, whyOral, papersDue: papersDueOn !== undefined })
  if (!set.ok) return set
  const detail = form === 'oral' ? `Oral: ${whyOral}` : `On paper; papers are due ${papersDueOn ?? ''}`
  const due = papersDueOn === undefined ? {} : { papersDueOn }
  return answer({ columns: {}, particulars: { form, ...(whyOral === '' ? {} : { whyOral }), ...due }, detail })
}

/** Only a delay that the employee asked for gives the decision more time. */
function postponed(file: Row<'caseFile'>, { kind: _kind, ...change }: CourseOf<'postponed'>): Outcome<CourseChange> {
  if (change.to <= change.from) return invalid('to', 'The new day lies after the old one.')
  const days = postponementDays(change)
  if (!days.ok) return days
  const { decisionDue, postponedDays } = file
  const later = decisionDue === null ? null : addDays(decisionDue, days.value)
  const asked = change.employeeAsked ? 'as the employee asked' : 'not at the wish of the employee'
  return answer({
    columns: { postponedDays: postponedDays + days.value, decisionDue: later },
    particulars: {},
    detail: `From ${change.from} to ${change.to}, ${asked}; the decision may come ${days.value} days later.`,
  })
}

function absence({ event }: CourseOf<'absence'>): Outcome<CourseChange> {
  const consequence = salaryHearingConsequence(event)
  if (!consequence.ok) return consequence
  const { hearing, debtAdmitted } = consequence.value
  const admitted = debtAdmitted ? ', and the debt is taken as admitted' : ''
  const words = {
    waived: `The hearing is waived${admitted}.`,
    'goes-on': 'The hearing goes on.',
    'to-be-rescheduled': 'The hearing is to be moved.',
  }
  return answer({ columns: {}, particulars: { absence: event }, detail: words[hearing] })
}
