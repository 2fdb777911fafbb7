/** The date of delinquency, by what starts it for the kind of debt. Charges run from it; the day itself is day 0. */
import { addDays, parseDate, type IsoDate } from '../../values/dates.ts'
import { answer, type Citation, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import type { Details } from '../origins/details.ts'

export const citation = 'IRM 1.35.7.15(1), 1.35.7.8.2(6), 1.35.7.8.3(4), 1.35.7.8.4(4)'

export const rules = ['IRM-8.2-leave-delinquent', 'IRM-8.3-delinquent', 'IRM-8.4-30-day', 'IRM-dlq-def']

/** The event from which a debt of the kind is late, with its day where it is known. */
export type DelinquencyEvent =
  | { readonly from: 'payment-due-date'; readonly day?: IsoDate | undefined }
  | { readonly from: 'separation-date'; readonly day?: IsoDate | undefined }
  | { readonly from: 'missed-premium'; readonly day?: IsoDate | undefined }

/**
 * The date of delinquency, once `today` is past it; undefined while the debt is not delinquent. `day` is the due date
 * of the demand letter, the date of separation, or the due date of the first premium that was missed.
 */
export function delinquencyStart(event: DelinquencyEvent, today: IsoDate): Outcome<IsoDate | undefined> {
  const found = startOf(event)
  if (found === undefined) return answer(undefined, [{ label: 'Nothing has made it late yet', cite: citation }])
  const { start, cite } = found
  return today > start
    ? answer(start, [{ label: `Unpaid at the end of ${start}`, cite }])
    : answer(undefined, [{ label: `Not delinquent before the day after ${start}`, cite }])
}

/**
 * The last day to pay of a debt that is late without a letter: the separation, or thirty days after the first missed
 * premium. Undefined for every other kind.
 *
 * Unsettled: where the day is not recorded, the letter's due date stands for it; nothing is late on a guess.
 */
export function lateWithoutLetter(
  start: { readonly from: DelinquencyEvent['from']; readonly detail?: string },
  details: Details,
): IsoDate | undefined {
  if (start.detail === undefined) return undefined
  return startOf({ from: start.from, day: parseDate(details[start.detail] ?? '') })?.start
}

interface Start {
  readonly start: IsoDate
  readonly cite: Citation
}

function startOf({ from, day }: DelinquencyEvent): Start | undefined {
  if (day === undefined) return undefined
  if (from === 'payment-due-date') return { start: day, cite: 'IRM 1.35.7.15(1)(1), 1.35.7.8.3(4)' }
  if (from === 'separation-date') return { start: day, cite: 'IRM 1.35.7.8.2(6)' }
  const limit = countOn('missed-premium-days', day)
  return { start: addDays(day, limit.value), cite: limit.source }
}
