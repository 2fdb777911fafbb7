/** When a demand letter may go: to a good address, once, on something that is owed, and with a date that fits. */
import { demandLetterReasons } from '../domain/standing/acts.ts'
import { forbidWhen } from '../domain/gate.ts'
import type { StandingFacts } from '../domain/standing/facts.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { Reason } from '../values/outcome.ts'

export const citation = 'IRM 1.35.7.10(2), 1.35.7.10(4); 31 CFR 5.4(a)'

/** A letter is printed for the mail of the next few days; one dated later would count its days from a guess. */
const DAYS_AHEAD = 7

/** A debt as it stands when a letter is wanted. */
export interface LetterWanted {
  readonly facts: StandingFacts
  readonly owed: Cents
  readonly discoveredOn: IsoDate
  readonly letterDate: IsoDate
  readonly today: IsoDate
}

/** Why the letter may not be issued; nothing when it may. */
export function demandReasons({ facts, owed, discoveredOn, letterDate, today }: LetterWanted): readonly Reason[] {
  const latest = addDays(today, DAYS_AHEAD)
  return [
    ...forbidWhen(owed <= 0, {
      rule: 'nothing-owed',
      cite: 'IRM 1.35.7.10(2)(2)',
      message: 'Nothing is owed on this debt.',
    }),
    ...forbidWhen(letterDate < discoveredOn, {
      rule: 'letter-date',
      cite: 'IRM 1.35.7.10(2)',
      message: `The letter cannot be dated before the debt was found on ${discoveredOn}.`,
    }),
    ...forbidWhen(letterDate > latest, {
      rule: 'letter-date',
      cite: 'IRM 1.35.7.10(2)(3)',
      message: `The letter can be dated no later than ${latest}; its days are counted from its date.`,
      opens: addDays(letterDate, -DAYS_AHEAD),
    }),
    ...demandLetterReasons(facts, today),
  ]
}
