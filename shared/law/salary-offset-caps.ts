/** How much of disposable pay an enforced salary offset may take in one pay period. */
import { date } from '../values/dates.ts'
import { rate, type Rate } from '../values/rate.ts'
import type { DatedRows } from './dated.ts'

export const citation = '5 U.S.C. 5514(a)(1); 31 CFR 5.12(g)(3); IRM 1.35.7.12.6(5) and (6)'

const checkedOn = date('2026-11-22')

/** The share that one debt may take. */
export const ONE_DEBT_CAP: DatedRows<Rate> = [
  {
    effective: date('1982-10-25'),
    value: rate(15_000),
    source: '5 U.S.C. 5514(a)(1); 31 CFR 5.12(g)(3); IRM 1.35.7.12.6(5)',
    checkedOn,
  },
]

/** The share that several debts may take together; which of the two applies is a policy setting. */
export const SEVERAL_DEBTS_CAPS = {
  '25-percent': [
    { effective: date('2013-10-01'), value: rate(25_000), source: 'IRM 1.35.7.12.6(6)', checkedOn },
  ],
  '15-percent': [
    { effective: date('1984-07-03'), value: rate(15_000), source: '5 CFR 550.1104(i)', checkedOn },
  ],
} as const satisfies Record<string, DatedRows<Rate>>
