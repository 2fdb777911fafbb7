/** How much of disposable earnings may go to child support and alimony. */
import { date } from '../values/dates.ts'
import type { DatedRows } from './dated.ts'

export const citation = '15 U.S.C. 1673(b)(2); 31 CFR 285.1'

/** Whole percents of disposable earnings. */
export interface SupportPercents {
  readonly supportingOthers: number
  readonly supportingNoOne: number
  /** Added when the arrears are twelve weeks old or older. */
  readonly oldArrears: number
}

export const SUPPORT_PERCENTS: DatedRows<SupportPercents> = [
  {
    effective: date('1977-06-01'),
    value: { supportingOthers: 50, supportingNoOne: 60, oldArrears: 5 },
    source: '15 U.S.C. 1673(b)(2)(A) and (B)',
    checkedOn: date('2026-11-22'),
  },
]
