/** A debt that is written off is reported on Form 1099-C from this amount up. */
import { date } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import type { DatedRows } from './dated.ts'

export const citation = '26 U.S.C. 6050P(b); IRM 1.35.7.22(2)'

/** Counts principal, interest, penalties and administrative costs together. */
export const CANCELED_DEBT_FLOOR: DatedRows<Cents> = [
  {
    effective: date('1994-01-01'),
    value: cents(60_000),
    source: '26 U.S.C. 6050P(b); IRM 1.35.7.22(2)',
    checkedOn: date('2026-11-22'),
  },
]
