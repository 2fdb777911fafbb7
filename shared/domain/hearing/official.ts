/** Who may hear a case: outsiders to Treasury for salary offset, disinterested and qualified people for garnishment. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.12(e)(3), 285.11(f)(6); IRM 1.35.7.14(6), 1.35.7.18.3.1(5)'

export const rules = ['IRM-hrg-official', 'CFR5-5.12-official', 'IRM-18.3.1-official', 'CFR285-11-official']

/** The two ways to find an official for salary offset. */
export type OfficialSource = 'deputy-cfo' | '5-cfr-581-agent'

/** An official about to be assigned to a salary offset hearing. */
export interface SalaryHearingOfficial {
  readonly name: string
  readonly agency: string
  readonly underTreasury: boolean
  readonly source?: OfficialSource | undefined
}

/** Accepts an official who is outside the control of the Secretary of the Treasury. */
export function salaryHearingOfficial(official: SalaryHearingOfficial): Outcome<string> {
  return unlessForbidden(
    [
      ...forbidWhen(official.underTreasury, {
        rule: 'IRM-hrg-official',
        cite: '31 CFR 5.12(e)(3); IRM 1.35.7.14(6)',
        message: `${official.agency} is under the Secretary of the Treasury; the official must be outside.`,
      }),
      ...forbidWhen(official.name.trim() === '' || official.source === undefined, {
        rule: 'CFR5-5.12-official',
        cite: '31 CFR 5.12(e)(3)',
        message: 'Record the name, and whether the Deputy CFO or an agent of 5 CFR part 581 provided the official.',
      }),
    ],
    official.name,
  )
}

/** Accepts a qualified person with no interest in the debt; it may be a manager of the agency. */
export function garnishmentHearingOfficer(officer: {
  readonly name: string
  readonly qualification: string
  readonly hasInterest: boolean
}): Outcome<string> {
  return unlessForbidden(
    [
      ...forbidWhen(officer.hasInterest, {
        rule: 'IRM-18.3.1-official',
        cite: 'IRM 1.35.7.18.3.1(5)',
        message: 'The official may have no interest in the debt; this one dealt with it.',
      }),
      ...forbidWhen(officer.qualification.trim() === '', {
        rule: 'CFR285-11-official',
        cite: '31 CFR 285.11(f)(6)',
        message: 'Note what qualifies this person to hear the case.',
      }),
    ],
    officer.name,
  )
}
