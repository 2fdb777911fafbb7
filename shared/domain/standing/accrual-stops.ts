/** The stretches in which nothing accrues, from the holds on accrual of a debt: several at once are one stretch. */
import { laterOf, type IsoDate } from '../../values/dates.ts'
import type { PlacedHold } from './facts.ts'

export const citation = '31 CFR 5.5(c)'

/** Days from the first through the one before `until`; without end while a hold lasts. */
export interface AccrualStop {
  readonly from: IsoDate
  readonly until?: IsoDate
}

/** The stretches in order, none touching another. A hold that ended on the day it began stops nothing. */
export function accrualStops(holds: readonly PlacedHold[]): readonly AccrualStop[] {
  const held = holds.filter(({ what, since, endedOn = 'never' }) => what === 'accrual' && endedOn > since)
  const stops: AccrualStop[] = []
  for (const { since, endedOn } of held.toSorted((one, other) => (one.since < other.since ? -1 : 1))) {
    const last = stops.at(-1)
    if (last === undefined || (last.until !== undefined && last.until < since)) {
      stops.push(endedOn === undefined ? { from: since } : { from: since, until: endedOn })
      continue
    }
    if (last.until === undefined) continue
    const until = endedOn === undefined ? undefined : laterOf(last.until, endedOn)
    stops[stops.length - 1] = until === undefined ? { from: last.from } : { from: last.from, until }
  }
  return stops
}
