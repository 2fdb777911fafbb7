/** The date of delinquency: from which interest and penalty count, and whose rate stays for good. */
import { earlierOf, type IsoDate } from '../../values/dates.ts'
import { demandLetter, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.15(1)-(2); IRM 1.35.7.12(7)'

/**
 * The delinquency date as it stands on a day; undefined while the debt is not delinquent.
 *
 * It is the payment due date of a mailed demand letter once that day has passed, unless an agreement signed by then was
 * kept; an agreement broken later makes the debt delinquent on the day of default.
 *
 * Unsettled: the due date itself is day 0 and not yet delinquent; the first delinquent day is the day after.
 */
export function delinquencyDate(facts: Pick<StandingFacts, 'letters' | 'agreements'>, today: IsoDate): IsoDate | undefined {
  const letter = demandLetter(facts)
  const dueOn = letter?.mailedOn === undefined ? undefined : letter.dueOn
  const before = facts.agreements.filter((agreement) => dueOn === undefined || agreement.signedOn <= dueOn)
  if (before.length > 0)
    return defaultDate(before.findLast((agreement) => agreement.ended === 'default')?.endedOn, today)
  return dueOn !== undefined && dueOn < today ? dueOn : undefined
}

/** The day from which collection may treat the debt as due: the letter's due date or, if earlier, a default. */
export function dueDate(facts: StandingFacts): IsoDate | undefined {
  const letter = demandLetter(facts)?.dueOn
  const broken = facts.agreements.find((agreement) => agreement.ended === 'default')?.endedOn
  if (letter === undefined || broken === undefined) return letter ?? broken
  return earlierOf(letter, broken)
}

function defaultDate(endedOn: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  return endedOn !== undefined && endedOn <= today ? endedOn : undefined
}
