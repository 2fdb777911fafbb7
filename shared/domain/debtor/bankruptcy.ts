/** What a bankruptcy does to debts: those from before the filing stop, and end or revive with the case. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.5(1) Bankruptcy, 1.35.7.18(3)(2), 1.35.7.19; 11 U.S.C. 362'

export const rules = [
  'IRM-19-stay', 'IRM-19-chapters', 'IRM-19-return', 'IRM-19-discharged', 'IRM-19-dismissed', 'IRM-19-post-filing',
  'IRM-18-exclude-bankruptcy',
]

/** The chapters the manual lists. */
const LISTED_CHAPTERS = [7, 11, 13] as const

/** A bankruptcy of a debtor. */
export interface Bankruptcy {
  readonly chapter: number
  readonly filedOn: IsoDate
  readonly court: string
  readonly caseNumber: string
  readonly outcome: 'pending' | 'discharged' | 'dismissed'
}

/** What may be done with a debt. */
export interface BankruptcyEffect {
  readonly collection: 'stayed' | 'free' | 'ended'
  /** Where Treasury has the debt: it is called back the same day. */
  readonly recallFromTreasury: boolean
  readonly mayRefer: boolean
  readonly warning?: string
}

/** The effect on a debt incurred on a day, referred or not. */
export function bankruptcyEffect(
  bankruptcy: Bankruptcy,
  incurredOn: IsoDate,
  referred: boolean,
): Outcome<BankruptcyEffect> {
  const listed = LISTED_CHAPTERS.some((chapter) => chapter === bankruptcy.chapter)
  const collection = collectionUnder(bankruptcy, incurredOn)
  const effect = { collection, recallFromTreasury: referred && collection !== 'free', mayRefer: collection === 'free' }
  const warning = `Chapter ${bankruptcy.chapter} is not one the manual lists (7, 11, 13).`
  return answer(listed ? effect : { ...effect, warning }, [{ label: `Filed ${bankruptcy.filedOn}`, cite: citation }])
}

function collectionUnder(bankruptcy: Bankruptcy, incurredOn: IsoDate): BankruptcyEffect['collection'] {
  if (incurredOn > bankruptcy.filedOn || bankruptcy.outcome === 'dismissed') return 'free'
  return bankruptcy.outcome === 'discharged' ? 'ended' : 'stayed'
}
