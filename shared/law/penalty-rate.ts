/** The yearly penalty on a debt that is delinquent for more than 90 days. */
import { date } from '../values/dates.ts'
import { rate, type Rate } from '../values/rate.ts'
import type { DatedRows } from './dated.ts'

export const citation = '31 U.S.C. 3717(e)(2); 31 CFR 5.5(a); IRM 1.35.7.16.3(1)'

/** Six percent a year, the most the statute allows. */
export const PENALTY_RATE: DatedRows<Rate> = [
  {
    effective: date('1982-10-25'),
    value: rate(6000),
    source: '31 U.S.C. 3717(e)(2), Debt Collection Act of 1982; 31 CFR 5.5(a)',
    checkedOn: date('2026-11-22'),
  },
]
