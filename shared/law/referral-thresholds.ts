/** From which amount and which day a delinquent debt may or must go to Treasury. */
import { date } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import type { DatedRows } from './dated.ts'

export const citation = '31 CFR 285.5(d), 285.12(c); IRM 1.35.7.18(1) and (2)'

const checkedOn = date('2026-11-22')

/** Only a balance of more than this, with its charges, is referred. */
export const REFERRAL_OVER: DatedRows<Cents> = [
  {
    effective: date('1998-04-02'),
    value: cents(2500),
    source: 'IRM 1.35.7.18(2)(4); 31 CFR 285.5(d)(3)(i)(C)',
    checkedOn,
  },
]

/** Days that must pass between the notice to the debtor and the referral. */
export const REFERRAL_NOTICE_DAYS: DatedRows<number> = [
  {
    effective: date('2002-10-28'),
    value: 60,
    source: '31 CFR 5.9(b), 5.10(a)(2); 31 CFR 285.5(d)(6)(ii)(A)',
    checkedOn,
  },
]

/** A debt must be in the Treasury Offset Program when it is delinquent for more than this many days. */
export const TREASURY_OFFSET_OVER_DAYS: DatedRows<number> = [
  {
    effective: date('2016-01-12'),
    value: 120,
    source: '81 FR 1319 (12 Jan 2016), 31 CFR 285.5(d)(1)',
    checkedOn,
  },
]
