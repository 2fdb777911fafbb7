/** What follows when someone does not appear, does not file, disobeys, or withdraws. */
import { answer, type Citation, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.14.1(6), 1.35.7.14.3(2)-(3); 31 CFR 5.12(e)(7), 285.11(f)(13)'

export const rules = [
  'IRM-hrg-waived-grounds', 'IRM-hrg-no-show', 'IRM-hrg-agency-no-show', 'CFR5-5.12-no-show', 'IRM-18.3.2-burden',
  'CFR285-11-no-show',
]

/** What happened. `without good cause` is meant in every one that an employee did. */
export type HearingEvent =
  | 'employee-absent'
  | 'employee-filed-no-papers'
  | 'employee-disobeyed-orders'
  | 'employee-withdrew'
  | 'late-without-cause'
  | 'employee-absent-with-cause'
  | 'agency-absent'

/** What follows from it. */
export interface HearingConsequence {
  readonly hearing: 'waived' | 'goes-on' | 'to-be-rescheduled'
  /** The employee is taken to admit the existence and amount of the debt. */
  readonly debtAdmitted: boolean
  /** Collection may be taken up again. */
  readonly collectionResumes: boolean
}

const WAIVED = { hearing: 'waived', debtAdmitted: false, collectionResumes: true } as const
const ADMITTED = { hearing: 'waived', debtAdmitted: true, collectionResumes: true } as const

const CONSEQUENCES: Readonly<Record<HearingEvent, readonly [HearingConsequence, Citation]>> = {
  'employee-absent': [ADMITTED, 'IRM 1.35.7.14.3(2); 31 CFR 5.12(e)(7)'],
  'employee-filed-no-papers': [ADMITTED, 'IRM 1.35.7.14.3(2); 31 CFR 5.12(e)(7)'],
  'employee-disobeyed-orders': [WAIVED, 'IRM 1.35.7.14.1(6)(2)'],
  'employee-withdrew': [WAIVED, 'IRM 1.35.7.14.1(6)(4)'],
  'late-without-cause': [WAIVED, 'IRM 1.35.7.14.1(6)(1)'],
  'employee-absent-with-cause': [
    { hearing: 'to-be-rescheduled', debtAdmitted: false, collectionResumes: false },
    'IRM 1.35.7.14.3(2)',
  ],
  'agency-absent': [{ hearing: 'goes-on', debtAdmitted: false, collectionResumes: false }, 'IRM 1.35.7.14.3(3)'],
}

/** What follows in a hearing on salary offset. */
export function salaryHearingConsequence(event: HearingEvent): Outcome<HearingConsequence> {
  const [consequence, cite] = CONSEQUENCES[event]
  return answer(consequence, [{ label: `The hearing: ${consequence.hearing}`, cite }])
}

/**
 * What follows in a garnishment hearing: papers not filed admit the debt; a debtor who does not appear is treated as
 * one who asked too late, so that the order may issue.
 */
export function garnishmentHearingConsequence(
  event: 'debtor-absent' | 'debtor-filed-no-papers',
): Outcome<{ readonly debtAdmitted: boolean; readonly treatedAsLate: boolean }> {
  return event === 'debtor-absent'
    ? answer({ debtAdmitted: false, treatedAsLate: true }, [{ label: 'Treated as late', cite: '31 CFR 285.11(f)(13)' }])
    : answer({ debtAdmitted: true, treatedAsLate: false }, [{ label: 'Debt admitted', cite: 'IRM 1.35.7.18.3.2(3)' }])
}
