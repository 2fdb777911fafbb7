/** A debt that arises from fraud is sent on to those who may refer it to Justice. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.21(1)'

export const rules = ['IRM-21-tigta']

/** Where such a matter goes. */
export const FRAUD_DESTINATIONS = [
  { id: 'tigta', label: 'Treasury Inspector General for Tax Administration' },
  { id: 'chief-counsel', label: 'Chief Counsel' },
] as const

/** A matter about to be sent on. */
export interface FraudReferral {
  readonly kind: 'fraud' | 'false-statement' | 'misrepresentation'
  readonly destination?: (typeof FRAUD_DESTINATIONS)[number]['id'] | undefined
  readonly sentOn?: IsoDate | undefined
}

/** Opens the referral once it says where and when. */
export function fraudReferral(referral: FraudReferral): Outcome<FraudReferral> {
  return unlessForbidden(
    forbidWhen(referral.destination === undefined || referral.sentOn === undefined, {
      rule: 'IRM-21-tigta',
      cite: citation,
      message: 'Record where the matter was sent, and when.',
    }),
    referral,
  )
}
