/** What a notice of hearing must tell the employee, and how a hearing is moved to another day. */
import { daysBetween, type IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.14(4), 1.35.7.14.2; 31 CFR 5.12(e)(4), 285.11(f)(7)'

export const rules = [
  'IRM-hrg-notice', 'IRM-hrg-travel', 'IRM-hrg-burden', 'IRM-hrg-reschedule', 'CFR5-5.12-hearing-notice',
  'IRM-18.3.2-notice', 'CFR285-11-hearing-notice',
]

export type HearingForm = 'oral-in-person' | 'oral-by-telephone' | 'paper'

const WHEN: Readonly<Record<HearingForm, readonly (readonly [string, string])[]>> = {
  'oral-in-person': [['date', 'the date'], ['time', 'the time'], ['place', 'the place']],
  'oral-by-telephone': [['date', 'the date of the call'], ['time', 'the time of the call']],
  paper: [['papers-due', 'the date by which papers are due']],
}

/** The items the notice must hold. A salary offset notice adds the sentences on travel and on proof. */
export function noticeItems(kind: 'salary-offset' | 'garnishment', form: HearingForm): readonly ChecklistItem[] {
  const salary = kind === 'salary-offset'
  const cite = salary ? 'IRM 1.35.7.14.2(1); 31 CFR 5.12(e)(4)' : '31 CFR 285.11(f)(7); IRM 1.35.7.18.3.2(1)'
  const told = [['form', 'the form of the hearing'] as const, ...WHEN[form]]
  const items = told.map(([id, label]) => ({ id, label, cite }))
  if (!salary) return items
  return [
    ...items,
    { id: 'travel-costs', label: 'that travel is at the employee’s own cost', cite: 'IRM 1.35.7.14(4)' },
    {
      id: 'burden',
      label: 'who must prove what, and the papers that prove it',
      cite: 'IRM 1.35.7.14.2(4); 31 CFR 5.12(e)(8)',
    },
  ]
}

/** One reason for every item the notice lacks. */
export function hearingNoticeLacks(
  kind: 'salary-offset' | 'garnishment',
  form: HearingForm,
  present: Iterable<string>,
): readonly Reason[] {
  const rule = kind === 'salary-offset' ? 'IRM-hrg-notice' : 'CFR285-11-hearing-notice'
  return missingItems(rule, noticeItems(kind, form), present)
}

/** A hearing that is to be moved. */
export interface Rescheduling {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly employeeAsked: boolean
  readonly otherPartyAgreed: boolean
  readonly officialGranted: boolean
}

/**
 * The days by which the decision may now come later: only those of a postponement that the employee asked for.
 *
 * Unsettled: the manual lets the employee ask, the regulation wants both parties or the official's grant. The
 * official's grant or the other party's agreement is required besides the request.
 */
export function postponementDays(change: Rescheduling): Outcome<number> {
  return unlessForbidden(
    forbidWhen(!change.otherPartyAgreed && !change.officialGranted, {
      rule: 'CFR5-5.12-hearing-notice',
      cite: '31 CFR 5.12(e)(4); IRM 1.35.7.14.2(3)',
      message: 'One side alone cannot move the hearing: record the other side’s agreement or the official’s grant.',
    }),
    change.employeeAsked ? Math.max(0, daysBetween(change.from, change.to)) : 0,
  )
}
