/** What is paid above the balance is given back, unless it is less than this. */
import { date } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import type { DatedRows } from './dated.ts'

export const citation = 'IRM 1.35.7.12(10)'

export const REFUND_FLOOR: DatedRows<Cents> = [
  { effective: date('2013-10-01'), value: cents(100), source: 'IRM 1.35.7.12(10)', checkedOn: date('2026-11-22') },
]
