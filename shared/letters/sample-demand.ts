/** The demand letter of the made-up person, with which its template is shown while it is written. */
import { policyInEffect, policySetOn } from '../domain/policy/in-effect.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import type { LetterCenter } from './center.ts'
import type { DemandFacts } from './demand-facts.ts'
import { sampleNotice } from './sample-notice.ts'
import { secondNotice } from './second-notice.ts'

export const citation = 'IRM 1.35.7.10(2); 31 CFR 5.4(a)'

/** The facts of the sample, dated a day. */
export function sampleDemandFacts(center: LetterCenter, letterDate: IsoDate): DemandFacts {
  const { debtType, debtor, billNumber, originalPrincipal, balance } = sampleNotice(secondNotice, center, letterDate)
  return {
    letterDate,
    center,
    debtType,
    debtor,
    billNumber,
    originalPrincipal,
    balance,
    discoveredOn: addDays(letterDate, -20),
    causeStart: addDays(letterDate, -80),
    causeEnd: addDays(letterDate, -40),
    cause: 'Lodging disallowed on audit of a voucher',
    policySet: policySetOn([], letterDate),
    policy: policyInEffect([], letterDate).settings,
  }
}
