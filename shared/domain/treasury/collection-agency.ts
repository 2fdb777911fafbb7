/** When Treasury passes an uncollected debt to a private agency: sooner where we gave no telephone of the debtor. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = 'IRM 1.35.7.18.4(1)'

export const rules = ['IRM-18.4-30-15']

/** The first day on which a private agency may have the debt, counted from Treasury's own letter. */
export function collectionAgencyFrom(treasuryLetter: IsoDate, phoneGiven: boolean): Outcome<IsoDate> {
  const days = countOn(phoneGiven ? 'collection-agency-days' : 'collection-agency-days-without-phone', treasuryLetter)
  const from = addDays(treasuryLetter, days.value)
  return answer(from, [{ label: `${days.value} days after ${treasuryLetter}`, cite: days.source }])
}
