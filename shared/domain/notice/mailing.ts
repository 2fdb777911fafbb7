/** A notice counts once it was mailed first class to the best address on record; two are usually enough. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.4(a), 285.5(d)(13), 285.2(d)(2)(i), 285.11(c); IRM 1.35.7.10(3)-(4)'

export const rules = [
  'CFR5-5.4-notice', 'IRM-10-first-class', 'IRM-10-no-repeat', 'CFR285-5-no-dup', 'CFR285-2-address',
  'CFR285-11-service-evidence',
]

/** A mailing about to be recorded. */
export interface Mailing {
  readonly mailedOn: IsoDate
  readonly by: 'first-class' | 'certified' | 'email' | 'other'
  readonly address: string
  /** The address is the most current one on record. */
  readonly addressIsCurrent: boolean
  /** Notices mailed before this one and before any enforcement. */
  readonly earlierNotices: number
}

/** What a mailing does: it serves the notice; a warning goes with a third one. */
export interface Service {
  readonly servedOn: IsoDate
  readonly warning?: string
  /** The rights were given before and may be left out now. */
  readonly rightsMayBeOmitted: boolean
}

/** Accepts the mailing as service of the notice. Mail that comes back undelivered was still a fair attempt. */
export function serveNotice(mailing: Mailing): Outcome<Service> {
  const usual = countOn('notices-before-enforcement', mailing.mailedOn)
  const service: Service = {
    servedOn: mailing.mailedOn,
    rightsMayBeOmitted: mailing.earlierNotices > 0,
    ...(mailing.earlierNotices >= usual.value
      ? { warning: `Usually no more than ${usual.value} notices are sent before collection is enforced.` }
      : {}),
  }
  return unlessForbidden(notServed(mailing), service, [{ label: `Served ${mailing.mailedOn}`, cite: usual.source }])
}

function notServed(mailing: Mailing): readonly Reason[] {
  const byMail = mailing.by === 'first-class' || mailing.by === 'certified'
  return [
    ...forbidWhen(!byMail, {
      rule: 'IRM-10-first-class',
      cite: 'IRM 1.35.7.10(3)',
      message: 'A demand letter goes by first-class mail; another way alone does not serve it.',
    }),
    ...forbidWhen(!mailing.addressIsCurrent || mailing.address.trim() === '', {
      rule: 'CFR5-5.4-notice',
      cite: '31 CFR 5.4(a), 285.2(d)(2)(i)',
      message: 'Mail it to the most current address on record.',
    }),
  ]
}
