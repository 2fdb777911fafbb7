/** How much of non-Federal pay an administrative wage garnishment may take. */
import { date } from '../values/dates.ts'
import { rate, type Rate } from '../values/rate.ts'
import type { DatedRows } from './dated.ts'

export const citation = '31 CFR 285.11(i)'

const effective = date('1998-05-06')
const checkedOn = date('2026-11-22')

/** The most an order may ask for, as a share of disposable pay. */
export const GARNISHMENT_ORDER_CAP: DatedRows<Rate> = [
  { effective, value: rate(15_000), source: '31 CFR 285.11(i)(2)(i)(A)', checkedOn },
]

/** The share of disposable pay that this order and those before it may take together. */
export const GARNISHMENT_WITH_PRIOR_ORDERS_CAP: DatedRows<Rate> = [
  { effective, value: rate(25_000), source: '31 CFR 285.11(i)(3)(ii)(B)', checkedOn },
]

/** How many times the hourly minimum wage is kept from garnishment in one pay period. */
export interface ExemptHours {
  readonly weekly: number
  readonly biweekly: number
  readonly semimonthly: number
  readonly monthly: number
}

export const EXEMPT_HOURS: DatedRows<ExemptHours> = [
  {
    effective,
    value: { weekly: 30, biweekly: 60, semimonthly: 65, monthly: 130 },
    source: '15 U.S.C. 1673(a)(2); 29 CFR 870.10(c); SF-329C line 9',
    checkedOn,
  },
]
