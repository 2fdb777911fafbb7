/** A demand letter's facts as a center would have them, for tests; parts of them can be given. */
import { debtTypes, type DebtTypeSlug } from '../../../shared/debt-types/index.ts'
import type { Balance } from '../../../shared/domain/application-of-payments.ts'
import type { LetterCenter } from '../../../shared/letters/center.ts'
import type { DemandFacts } from '../../../shared/letters/demand-facts.ts'
import { suggestedProfile } from '../../../electron/suggested-profile.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents, ZERO, type Cents } from '../../../shared/values/money.ts'

/** The two offices of the manual, with charges set. */
export const sampleCenter: LetterCenter = {
  ...suggestedProfile,
  charges: { onDelinquency: cents(3000), onAgreement: cents(2500), onReferral: ZERO },
}

/** A debt of a kind, found in October 2026, with its letter of November 22. */
export function sampleDemand(slug: DebtTypeSlug, more: Partial<DemandFacts> = {}): DemandFacts {
  const principal = cents(125_963)
  return {
    letterDate: date('2026-11-22'),
    center: sampleCenter,
    debtType: debtTypes[slug],
    debtor: {
      firstName: 'Ana',
      middleName: 'M',
      lastName: 'Núñez-O’Brien',
      street1: '3112 Oak Ave',
      street2: 'Unit 7',
      city: 'Beckley',
      state: 'WV',
      zip: '25801-9825',
      employmentStatus: 'active',
    },
    billNumber: 'B26-300001',
    originalPrincipal: principal,
    balance: owedInAll(principal),
    discoveredOn: date('2026-10-18'),
    causeStart: date('2026-08-19'),
    causeEnd: date('2026-09-28'),
    cause: 'Voucher 88231 audit, lodging disallowed',
    policySet: 'irm-1.35.7',
    policy: { graceDays: 30, multipleDebtCap: '25-percent' },
    ...more,
  }
}

/** A balance that is all principal. */
export function owedInAll(principal: Cents): Balance {
  return { contingencyFee: ZERO, penalty: ZERO, administrative: ZERO, interest: ZERO, principal, total: principal }
}
