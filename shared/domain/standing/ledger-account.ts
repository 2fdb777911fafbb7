/** The account of a debt on the book: its ledger, its agreements and its cases, put before the one engine. */
import { CURRENT_VALUE_OF_FUNDS_RATE } from '../../law/current-value-of-funds-rate.ts'
import { governing } from '../../law/dated.ts'
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import { account } from '../account.ts'
import type { Account, AccountEvent, AccountFacts } from '../account-facts.ts'
import { policyInEffect } from '../policy/in-effect.ts'
import { accrualStops, type AccrualStop } from './accrual-stops.ts'
import { petitionFiledOn } from './case-timeliness.ts'
import { delinquencyDate } from './delinquency-date.ts'
import type { AccountStanding, AgreementFact, CaseFact } from './facts.ts'
import { governingDaySince, periodFrom } from './governing-policy.ts'

export const citation = 'IRM 1.35.7.16, 1.35.7.17, 1.35.7.12(7), 1.35.7.14.5(5); 31 CFR 901.9'

/** What the ledger says of a debt's money: entries that count, in posting order. */
export interface LedgerFacts {
  readonly principal: Cents
  readonly events: readonly AccountEvent[]
}

/** The facts of the account as they stand on a day. */
export function accountFacts(facts: AccountStanding, ledger: LedgerFacts, on: IsoDate): AccountFacts {
  return accountFactsSince(delinquencyDate(facts, on), facts, ledger, on)
}

/** What the account of a debt turns on, beside its ledger and its delinquency date. */
export type AccountHistory = Pick<AccountStanding, 'agreements' | 'cases' | 'policies' | 'placedHolds'>

function accountFactsSince(
  since: IsoDate | undefined,
  facts: AccountHistory,
  ledger: LedgerFacts,
  on: IsoDate,
): AccountFacts {
  const governedOn = governingDaySince(since, facts, on)
  return {
    principal: ledger.principal,
    delinquencyDate: since,
    rate: governing(CURRENT_VALUE_OF_FUNDS_RATE, governedOn).value,
    policy: policyInEffect(facts.policies, governedOn).settings,
    events: [
      ...ledger.events,
      ...facts.agreements.flatMap(agreementEvents),
      ...facts.cases.flatMap((file) => lateDecisionEvents(facts, file)),
      ...accrualStops(facts.placedHolds ?? []).flatMap(stopEvents),
    ],
  }
}

/** The account of a debt on the book at the end of a day. */
export function ledgerAccount(facts: AccountStanding, ledger: LedgerFacts, on: IsoDate): Account {
  return account(accountFacts(facts, ledger, on), on)
}

/** The same for a debt whose delinquency date is known: it stays for good, so time alone never changes it. */
export function ledgerAccountSince(
  since: IsoDate | undefined,
  facts: AccountHistory,
  ledger: LedgerFacts,
  on: IsoDate,
): Account {
  return account(accountFactsSince(since, facts, ledger, on), on)
}

function agreementEvents(agreement: AgreementFact): readonly AccountEvent[] {
  const start: AccountEvent = { kind: 'agreement-start', date: agreement.signedOn }
  // New terms take the place of the old ones on the same day: what is held back stays held back.
  if (agreement.endedOn === undefined || agreement.ended === 'rescheduled') return [start]
  return [
    start,
    { kind: agreement.ended === 'default' ? 'agreement-default' : 'agreement-end', date: agreement.endedOn },
  ]
}

/** A hearing decided late bears no penalty from day 61, or later by what the employee put off, until the decision. */
function lateDecisionEvents(facts: AccountHistory, file: CaseFact): readonly AccountEvent[] {
  if (file.kind !== 'hearing' || !file.accepted) return []
  const { decidedOn, postponedDays = 0 } = file
  const filedOn = petitionFiledOn(file)
  const from = addDays(filedOn, periodFrom(facts, 'penaltyWaivedFrom', filedOn).value.days + postponedDays)
  if (decidedOn !== undefined && decidedOn < from) return []
  const start: AccountEvent = { kind: 'penalty-waived-from', date: from }
  return decidedOn === undefined ? [start] : [start, { kind: 'penalty-waived-until', date: decidedOn }]
}

function stopEvents({ from, until }: AccrualStop): readonly AccountEvent[] {
  const start: AccountEvent = { kind: 'accrual-hold-start', date: from }
  return until === undefined ? [start] : [start, { kind: 'accrual-hold-end', date: addDays(until, -1) }]
}
