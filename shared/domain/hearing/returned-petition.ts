/** A petition that was returned may be handed in again within 30 days; otherwise the hearing is waived. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'

export const citation = 'IRM 1.35.7.14.1(3)'

export const rules = ['IRM-hrg-return-30']

export type ReturnedPetition =
  | { readonly state: 'resubmitted' }
  | { readonly state: 'awaited'; readonly lastDay: IsoDate }
  | { readonly state: 'waived'; readonly since: IsoDate }

/** Where a returned petition stands on a day. */
export function returnedPetition(
  returnedOn: IsoDate,
  resubmittedOn: IsoDate | undefined,
  today: IsoDate,
): Outcome<ReturnedPetition> {
  const limit = period('petitionReturn', returnedOn)
  const lastDay = addDays(returnedOn, limit.value.days)
  const steps = [{ label: `May be handed in again until ${lastDay}`, cite: limit.source }]
  if (resubmittedOn !== undefined && resubmittedOn <= lastDay) return answer({ state: 'resubmitted' }, steps)
  if (today <= lastDay) return answer({ state: 'awaited', lastDay }, steps)
  return answer({ state: 'waived', since: addDays(lastDay, 1) }, steps)
}
