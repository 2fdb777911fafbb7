/** Facts of made-up debts, for the tests of where a debt stands. */
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import type { AgreementFact, CaseFact, LetterFact, StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { date, type IsoDate } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'

/** A salary overpayment registered on January 5, 2026, without anything else; parts of it can be given. */
export function someFacts(more: Partial<StandingFacts> = {}): StandingFacts {
  return {
    kind: debtTypes['salary-overpayment'],
    registeredOn: date('2026-01-05'),
    details: {},
    letters: [],
    cases: [],
    agreements: [],
    debtor: { employmentStatus: 'active', addressGood: true, taxpayerId: true },
    policies: [],
    payments: [],
    ...more,
  }
}

/** A demand letter of January 6, mailed the same day and due on February 5, 2026. */
export function demand(more: Partial<LetterFact> = {}): LetterFact {
  return {
    id: 1,
    kind: 'demand',
    datedOn: date('2026-01-06'),
    dueOn: date('2026-02-05'),
    mailedOn: date('2026-01-06'),
    ...more,
  }
}

/** An open request for review received on January 20, 2026. */
export function aCase(more: Partial<CaseFact> = {}): CaseFact {
  return {
    id: 1,
    kind: 'review',
    receivedOn: date('2026-01-20'),
    accepted: true,
    decisionDue: date('2026-03-21'),
    ...more,
  }
}

/** An agreement of January 20, 2026 over two payments of $100. */
export function anAgreement(more: Partial<AgreementFact> = {}): AgreementFact {
  return {
    id: 1,
    signedOn: date('2026-01-20'),
    installments: [
      { dueOn: date('2026-02-20'), amount: cents(10_000) },
      { dueOn: date('2026-03-20'), amount: cents(10_000) },
    ],
    ...more,
  }
}

export function on(day: string): IsoDate {
  return date(day)
}
