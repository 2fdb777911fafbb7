/** The date of delinquency: from which interest and penalty count, and whose rate stays for good. */
import type { IsoDate } from '../../values/dates.ts'
import { delinquencyStart } from '../delinquency/start.ts'
import { demandLetter, type AccountStanding } from './facts.ts'

export const citation = 'IRM 1.35.7.15(1)-(2), 1.35.7.8.2(6), 1.35.7.8.4(4); IRM 1.35.7.12(7); 31 CFR 285.12(c)(3)'

type LateFacts = Pick<AccountStanding, 'lateAfter' | 'letters' | 'agreements'>

/**
 * The delinquency date as it stands on a day; undefined while the debt is not delinquent.
 *
 * It is the day that makes a debt of the kind late, once that day has passed, unless an agreement signed by then was
 * kept; an agreement broken later makes the debt delinquent on the day of default.
 *
 * Unsettled: the due date itself is day 0 and not yet delinquent; the first delinquent day is the day after.
 */
export function delinquencyDate(facts: LateFacts, today: IsoDate): IsoDate | undefined {
  return lateSince(facts, facts.lateAfter ?? mailedDueDate(facts), today)
}

/**
 * The day from which referral counts: the payment date of the letter, or a default, whatever makes the kind late.
 * It differs from the delinquency date only for the kinds that are late without a letter.
 */
export function pastDueDate(facts: LateFacts, today: IsoDate): IsoDate | undefined {
  return lateSince(facts, mailedDueDate(facts), today)
}

function lateSince(facts: LateFacts, lastDay: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  const before = facts.agreements.filter((agreement) => lastDay === undefined || agreement.signedOn <= lastDay)
  if (before.length > 0)
    return defaultDate(before.findLast((agreement) => agreement.ended === 'default')?.endedOn, today)
  const start = delinquencyStart({ from: 'payment-due-date', day: lastDay }, today)
  return start.ok ? start.value : undefined
}

function mailedDueDate(facts: LateFacts): IsoDate | undefined {
  const letter = demandLetter(facts)
  return letter?.mailedOn === undefined ? undefined : letter.dueOn
}

function defaultDate(endedOn: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  return endedOn !== undefined && endedOn <= today ? endedOn : undefined
}
