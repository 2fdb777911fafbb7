/** Whether a request came in time, or late for a reason that excuses it. */
import { addDays, type IsoDate } from '../values/dates.ts'

export const citation = 'IRM 1.35.7.11(2), (8), 1.35.7.14(3); 31 CFR 5.12(e)(1)-(2)'

export const rules = ['IRM-11-late', 'IRM-hrg-late', 'CFR5-5.12-late']

/** The two causes that excuse a late request. The papers that show the cause are kept with the case. */
const GOOD_CAUSES = ['beyond-control', 'no-actual-notice'] as const

export type GoodCause = (typeof GOOD_CAUSES)[number]

/** How a request stands against its last day. */
export interface Timeliness {
  /** Absent while the day from which to count is not recorded: then no time has begun to run. */
  readonly lastDay?: IsoDate
  readonly inTime: boolean
  /** Taken up with full effect: in time, or late for a cause that excuses it. */
  readonly accepted: boolean
  readonly because: 'no-time-runs-yet' | 'in-time' | GoodCause | 'late'
}

/**
 * Compares the day of receipt with the last day: the day counted from, plus so many calendar days, that day included.
 *
 * Unsettled: no rule says what happens when the last day is a Saturday, Sunday or holiday; days are counted straight.
 * Unsettled: where the debtor's receipt of the letter is not recorded, no time is held against the debtor.
 */
export function timeliness(
  countedFrom: IsoDate | undefined,
  days: number,
  receivedOn: IsoDate,
  goodCause?: GoodCause,
): Timeliness {
  if (countedFrom === undefined) return { inTime: true, accepted: true, because: 'no-time-runs-yet' }
  return timelinessBy(addDays(countedFrom, days), receivedOn, goodCause)
}

/** The same against a last day that is known. */
export function timelinessBy(lastDay: IsoDate, receivedOn: IsoDate, goodCause?: GoodCause): Timeliness {
  if (receivedOn <= lastDay) return { lastDay, inTime: true, accepted: true, because: 'in-time' }
  if (goodCause !== undefined) return { lastDay, inTime: false, accepted: true, because: goodCause }
  return { lastDay, inTime: false, accepted: false, because: 'late' }
}
