/** Changed terms are a new version of the agreement; the old one is kept with the reason and the day. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.5(1) Reschedule'

export const rules = ['IRM-5-reschedule']

/** One version of the terms; the last one holds. */
export interface TermsVersion<Terms> {
  readonly version: number
  readonly terms: Terms
  readonly from: IsoDate
  readonly reason: string
}

/** The versions with the new one added; nothing of the old ones is lost. */
export function reschedule<Terms>(
  versions: readonly TermsVersion<Terms>[],
  terms: Terms,
  from: IsoDate,
  reason: string,
): Outcome<readonly TermsVersion<Terms>[]> {
  return unlessForbidden(
    forbidWhen(reason.trim() === '', {
      rule: 'IRM-5-reschedule',
      cite: citation,
      message: 'Record why the terms are changed.',
    }),
    [...versions, { version: versions.length + 1, terms, from, reason }],
  )
}
