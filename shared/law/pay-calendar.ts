/** The Federal biweekly pay calendar: when a known pay period began, how long each is, and when it is paid. */
import { date, type IsoDate } from '../values/dates.ts'
import type { DatedRows } from './dated.ts'

export const citation = '5 U.S.C. 5504; 5 CFR 630.201(b)'

/** What every pay period follows from. */
export interface PayCalendar {
  /** The first day, a Sunday, of the first full pay period of a year. */
  readonly begins: IsoDate
  readonly days: number
  /** From the last day of a period to the day on which it is paid. */
  readonly paidAfterDays: number
}

/**
 * The calendar of the payroll agent.
 *
 * Unsettled: the law sets the length of the period, not the day of payment; the Thursday of the second week after the
 * period is what the payroll agent's processing days lead to. A calendar of its own would be a further row.
 */
export const PAY_CALENDAR: DatedRows<PayCalendar> = [
  {
    effective: date('2013-01-13'),
    value: { begins: date('2013-01-13'), days: 14, paidAfterDays: 12 },
    source: '5 U.S.C. 5504(a); NFC processing of pay periods 25 and 26 of 2025',
    checkedOn: date('2026-11-22'),
  },
]
