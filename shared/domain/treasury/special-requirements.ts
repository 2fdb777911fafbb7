/** What Treasury must be told in writing before it collects: the strategy agreed on, and rules special to a debt. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.12(c)(2); IRM 1.35.7.18.4(3)'

export const rules = ['CFR285-12-strategy', 'CFR285-12-consult-strategy', 'IRM-18.4-guidance']

/** The agreement with Treasury: the bounds within which it and its agencies may bargain. */
export interface CollectionStrategy {
  readonly agreedOn: IsoDate
  readonly leastPayment: Cents
  readonly longestTermMonths: number
  /** The least share of a debt that may be taken in compromise, in whole percents. */
  readonly compromiseFromPercent: number
}

/** A debt about to be referred. */
export interface ReferredKind {
  /** The statute or regulation that governs collection of the kind alone, such as 5 CFR 890.502. */
  readonly specialLaw?: string | undefined
  readonly toldTreasury: string
}

/** Accepts the referral once there is a strategy, and the special law of the kind is written down. */
export function strategyInPlace(
  strategy: CollectionStrategy | undefined,
  debt: ReferredKind,
): Outcome<'in-place'> {
  return unlessForbidden(
    [
      ...forbidWhen(strategy === undefined, {
        rule: 'CFR285-12-strategy',
        cite: '31 CFR 285.12(c)(2)',
        message: 'The settings hold no agreement with Treasury on how to collect.',
      }),
      ...forbidWhen(debt.specialLaw !== undefined && debt.toldTreasury.trim() === '', {
        rule: 'CFR285-12-consult-strategy',
        cite: '31 CFR 285.12(c)(2)',
        message: `Tell Treasury in writing of the law special to this debt: ${debt.specialLaw ?? ''}.`,
      }),
    ],
    'in-place',
  )
}
