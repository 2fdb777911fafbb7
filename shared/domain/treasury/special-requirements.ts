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

/** What an agency of Treasury offers a debtor: installments, or less than the whole in whole percents of it. */
export interface AgencyOffer {
  readonly payment: Cents
  readonly termMonths: number
  readonly percentAccepted: number
}

/** Whether an offer keeps within the bounds agreed with Treasury. */
export function withinStrategy(strategy: CollectionStrategy, offer: AgencyOffer): Outcome<'within'> {
  const beyond =
    offer.payment < strategy.leastPayment ||
    offer.termMonths > strategy.longestTermMonths ||
    offer.percentAccepted < strategy.compromiseFromPercent
  return unlessForbidden(
    forbidWhen(beyond, {
      rule: 'IRM-18.4-guidance',
      cite: 'IRM 1.35.7.18.4(3)',
      message: 'The offer goes beyond what was agreed with Treasury.',
    }),
    'within',
  )
}
