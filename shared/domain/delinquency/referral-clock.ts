/** Delinquent for charges is not delinquent for referral: two dates, each kept for its own purpose. */
import type { IsoDate } from '../../values/dates.ts'

export const citation = '31 CFR 285.5(b), 285.12(c)(3)'

export const rules = ['CFR285-5-delinquent', 'CFR285-12-delinquent', 'CFR285-12-other-purposes']

/** What decides whether a debt counts as past due for offset and transfer. */
export interface ReferralStanding {
  /**
   * The date of payment in the first written demand, or the day on which an agreement was declared in default, once
   * the debt is past due by it; absent before. A default makes all of it due at once, so it counts from its very day.
   */
  readonly demandDueDate?: IsoDate | undefined
  /** A satisfactory arrangement, such as an agreement that is being kept. */
  readonly arrangement: boolean
  /** A review that must be finished before the amount is enforceable. */
  readonly reviewPending: boolean
}

/**
 * The day from which the 60, 120 and 180 days are counted; undefined while the debt is not past due and enforceable.
 * Advanced leave and health premiums are late before any letter; their referral clocks still wait for the letter.
 */
export function referralClockStart(standing: ReferralStanding, today: IsoDate): IsoDate | undefined {
  const { demandDueDate, arrangement, reviewPending } = standing
  if (demandDueDate === undefined || arrangement || reviewPending) return undefined
  return today >= demandDueDate ? demandDueDate : undefined
}
