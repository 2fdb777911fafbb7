/**
 * The lengths of the periods that the law and the manual set, in days. Each names its anchor: letter date, date
 * received by the debtor, date received by the agency and mailing date are four different dates.
 */
import { date, type IsoDate } from '../values/dates.ts'
import { governing, type Dated } from './dated.ts'
import { DEFAULT_POLICY_SET, type PolicySet } from './policy.ts'

export const citation = '31 CFR part 5; 31 CFR part 285; IRM 1.35.7'

/** A length of time and how it is counted. */
export interface Period {
  readonly days: number
  /**
   * Business days are Monday to Friday, and only a holiday on the last of them moves it on; `calendar-moved-on` counts
   * every day and moves the last one on from a weekend or holiday (31 CFR 285.11(c)).
   */
  readonly kind: 'calendar' | 'calendar-moved-on' | 'business'
  /** The event from which the days are counted. */
  readonly anchor:
    | 'letter-date'
    | 'received-by-debtor'
    | 'received-by-agency'
    | 'mailed'
    | 'delinquency'
    | 'travel-end'
    | 'interest-start'
    | 'final-decision'
    | 'returned'
}

const checkedOn = date('2026-11-22')
const MANUAL = date('2013-10-01')
const PART_5 = date('2002-10-28')
const GARNISHMENT = date('1998-05-06')
const AWG_DECISION = '31 CFR 285.11(c) and (f)(10); IRM 1.35.7.18.3.3(1)'

function from(
  effective: IsoDate,
  days: number,
  anchor: Period['anchor'],
  source: string,
  kind: Period['kind'] = 'calendar',
): readonly Dated<Period>[] {
  return [{ effective, value: { days, kind, anchor }, source, checkedOn }]
}

/** By what the period leads to. */
export const PERIODS = {
  paymentDue: from(MANUAL, 30, 'letter-date', 'IRM 1.35.7.10(2)(3)'),
  waiverRequest: from(MANUAL, 15, 'letter-date', 'IRM 1.35.7.13(2)'),
  earliestSalaryOffset: from(PART_5, 30, 'letter-date', '31 CFR 5.12(c); 5 U.S.C. 5514(a)(2)(A)'),
  earliestTreasuryReferral: from(PART_5, 60, 'letter-date', '31 CFR 5.9(b), 5.10(a)(2)'),
  reviewRequest: from(MANUAL, 15, 'received-by-debtor', 'IRM 1.35.7.11(2)'),
  hearingPetition: from(PART_5, 15, 'received-by-debtor', '31 CFR 5.12(e)(1); IRM 1.35.7.14.1(1)'),
  decisionDue: from(PART_5, 60, 'received-by-agency', '31 CFR 5.12(e)(10); IRM 1.35.7.14.5(1)'),
  penaltyWaivedFrom: from(MANUAL, 61, 'received-by-agency', 'IRM 1.35.7.14.5(5)'),
  petitionReturn: from(MANUAL, 30, 'returned', 'IRM 1.35.7.14.1(3)'),
  awgHearingRequest: from(GARNISHMENT, 15, 'mailed', '31 CFR 285.11(f)(4); IRM 1.35.7.18.3.1(3)', 'business'),
  earliestGarnishment: from(GARNISHMENT, 30, 'mailed', '31 CFR 285.11(e)(1)'),
  awgDecisionDue: from(GARNISHMENT, 60, 'received-by-agency', AWG_DECISION, 'calendar-moved-on'),
  awgSuspendFrom: from(GARNISHMENT, 61, 'received-by-agency', '31 CFR 285.11(f)(10); IRM 1.35.7.18.3.3(3)'),
  penaltyFirstDay: from(PART_5, 91, 'delinquency', '31 CFR 901.9(d); IRM 1.35.7.16.3(1)'),
  offsetReferralBy: from(date('2016-01-12'), 120, 'delinquency', '31 CFR 285.5(d)(1)'),
  crossServicingReferralBy: from(MANUAL, 180, 'delinquency', 'IRM 1.35.7.18(1); 31 CFR 5.9(a)'),
  reportAsWagesAfter: from(MANUAL, 150, 'travel-end', 'IRM 1.35.7.9.1(6)'),
  referAfterDecision: from(date('1998-04-02'), 30, 'final-decision', '31 CFR 285.12(c)(3); 31 CFR 285.5(d)(1)'),
} as const satisfies Record<string, readonly Dated<Period>[]>

/** What a period leads to. */
export type PeriodName = keyof typeof PERIODS

/** Where the set "current" departs: since the transfer rule, 120 days from the initial written demand. */
export const CURRENT_PERIODS: { readonly [Name in PeriodName]?: readonly Dated<Period>[] } = {
  crossServicingReferralBy: [
    ...from(date('1998-04-02'), 180, 'delinquency', '31 CFR 285.12(c)(1) as of 2019'),
    ...from(date('2022-08-16'), 120, 'letter-date', '31 CFR 285.12(a) and (c)(2); 87 FR 50249 (16 Aug 2022)'),
  ],
}

/** The period in effect on the day it is counted from, in the default policy set or another. */
export function period(name: PeriodName, on: IsoDate, set: PolicySet = DEFAULT_POLICY_SET): Dated<Period> {
  const rows = set === 'current' ? CURRENT_PERIODS[name] : undefined
  return governing<Period>(rows ?? PERIODS[name], on)
}
