/** Tuition assistance: which outcomes of a course make its costs repayable. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { ZERO, add, formatMoney, type Cents } from '../../values/money.ts'
import { countOn } from '../../law/gate-figures.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.3(1)-(4)'

export const rules = [
  'IRM-9.3-tap-triggers', 'IRM-9.3-tap-grade', 'IRM-9.3-tap-30-day', 'IRM-9.3-tap-withdraw', 'IRM-9.3-tap-audit',
]

/** The costs the program paid for one course. */
export interface CourseCosts {
  readonly tuition: Cents
  readonly fees: Cents
  readonly books: Cents
}

/** How the course ended. `grade` is as the transcript prints it: `B+`, `C-`, `P`. */
export type CourseResult =
  | { readonly how: 'graded' | 'pass-fail'; readonly grade: string; readonly proofReceivedOn?: IsoDate | undefined }
  | { readonly how: 'withdrew' | 'not-completed' | 'audited' }

/** Grades no lower than C; a D never passes, whatever the school says. */
const PASSING = /^[ABC]\+?$|^[AB]-$/

/** The costs to be repaid: all, or nothing when the course was passed with proof in time, or the CFO waived them. */
export function courseDebt(
  costs: CourseCosts,
  result: CourseResult,
  courseEnded: IsoDate,
  waivedByCfo: boolean,
): Outcome<Cents> {
  const all = add(costs.tuition, costs.fees, costs.books)
  const trigger = repaymentTrigger(result, courseEnded)
  if (trigger === undefined) return answer(ZERO, [{ label: 'Passed, with proof in time', cite: citation }])
  if (waivedByCfo) return answer(ZERO, [{ label: 'Waived by the CFO', cite: 'IRM 1.35.7.9.3(2)(3)' }])
  return answer(all, [{ label: trigger, amount: formatMoney(all), cite: citation }])
}

/** The last day on which a transcript or certificate may reach the program. */
export function transcriptDue(courseEnded: IsoDate): IsoDate {
  return addDays(courseEnded, countOn('transcript-days', courseEnded).value)
}

function repaymentTrigger(result: CourseResult, courseEnded: IsoDate): string | undefined {
  switch (result.how) {
    case 'withdrew':
      return 'Withdrew from the course: all costs'
    case 'not-completed':
      return 'Did not complete the course: all costs'
    case 'audited':
      return 'Audited courses are not funded: all costs'
    default:
      if (!passed(result.how, result.grade)) return `A grade of ${result.grade} is not passing: all costs`
      return proofInTime(result.proofReceivedOn, courseEnded) ? undefined : 'No transcript in time: all costs'
  }
}

function passed(how: 'graded' | 'pass-fail', grade: string): boolean {
  return how === 'pass-fail' ? grade === 'P' : PASSING.test(grade)
}

function proofInTime(receivedOn: IsoDate | undefined, courseEnded: IsoDate): boolean {
  return receivedOn !== undefined && receivedOn <= transcriptDue(courseEnded)
}
