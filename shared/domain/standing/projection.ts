/** Where a debt stands on a day, in the few values that lists sort and filter by. Remade from the facts at any time. */
import type { IsoDate } from '../../values/dates.ts'
import type { Rate } from '../../values/rate.ts'
import type { Account } from '../account-facts.ts'
import type { Balance } from '../application-of-payments.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { demandLetter, type StandingFacts } from './facts.ts'
import { holdsOn } from './holds.ts'
import { stateOn, type State } from './state.ts'

export const citation = 'IRM 1.35.7.10(2), 1.35.7.15(1), 1.35.7.16.1'

/** The values that follow from a debt's facts and its account. */
export interface Projection {
  readonly state: State
  readonly letterOn: IsoDate | null
  readonly dueOn: IsoDate | null
  readonly delinquentOn: IsoDate | null
  /** Fixed from the day of delinquency, or of an agreement, for good. */
  readonly rate: Rate | null
  readonly balance: Balance
  readonly collectionHeld: boolean
  readonly accrualHeld: boolean
  /** Whether more has happened than that it is owed: then the account is replayed, else the short formula does. */
  readonly eventful: boolean
}

/** Projects a debt from its facts and its account on a day. `entries` counts the ledger's, the principal among them. */
export function project(facts: StandingFacts, account: Account, entries: number, today: IsoDate): Projection {
  const since = delinquencyDate(facts, today)
  const letter = demandLetter(facts)
  const holds = holdsOn(facts, today)
  return {
    state: stateOn(facts, account.balance.total, today),
    letterOn: letter?.datedOn ?? null,
    dueOn: letter?.mailedOn === undefined ? null : (letter.dueOn ?? null),
    delinquentOn: since ?? null,
    rate: since === undefined && facts.agreements.length === 0 ? null : account.rate,
    balance: account.balance,
    collectionHeld: holds.some(({ what }) => what === 'collection'),
    accrualHeld: holds.some(({ what }) => what === 'accrual'),
    eventful: entries > 1 || history(facts) > 0,
  }
}

/** How much has happened beside the ledger. */
function history({ agreements, cases, placedHolds = [] }: StandingFacts): number {
  return agreements.length + cases.length + placedHolds.length
}
