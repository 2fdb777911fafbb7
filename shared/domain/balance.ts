/** What is owed on a date: the calculator over a debt's account, with the rate that its delinquency date decides. */
import { CURRENT_VALUE_OF_FUNDS_RATE } from '../law/current-value-of-funds-rate.ts'
import { inEffect, type Dated } from '../law/dated.ts'
import { DEFAULT_POLICY_SET, policyWith, type PolicyChanges } from '../law/policy.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import { answer, invalid, type Outcome, type Step } from '../values/outcome.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import { account } from './account.ts'
import type { Account, MoneyEvent } from './account-facts.ts'
import { newRecord } from './accrual-record.ts'
import { explainAccount } from './explain-account.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; IRM 1.35.7.16'

export const rules = ['IRM-late-interest-rate']

/** A debt, what happened to it, and the day asked about. */
export interface BalanceFacts {
  readonly principal: Cents
  readonly delinquencyDate: IsoDate
  readonly asOf: IsoDate
  /** The Current Value of Funds Rate on the delinquency date when not given. */
  readonly rate?: Rate | undefined
  readonly events?: readonly MoneyEvent[] | undefined
  readonly policy?: PolicyChanges | undefined
}

/**
 * The row of the Current Value of Funds Rate that a delinquency date decides; undefined before the first one known.
 *
 * Unsettled: until Treasury's rate for a year is in the table, the latest one known goes on.
 */
export function rateOn(delinquencyDate: IsoDate): Dated<Rate> | undefined {
  return inEffect(CURRENT_VALUE_OF_FUNDS_RATE, delinquencyDate)
}

/** Computes what is owed on a date. */
export function balanceOn(facts: BalanceFacts): Outcome<Account> {
  const row = facts.rate === undefined ? rateOn(facts.delinquencyDate) : undefined
  const rate = facts.rate ?? row?.value
  if (rate === undefined) return invalid('delinquencyDate', unknownRate())
  const accountFacts = {
    principal: facts.principal,
    delinquencyDate: facts.delinquencyDate,
    rate,
    policy: policyWith(facts.policy, DEFAULT_POLICY_SET, facts.delinquencyDate),
    events: facts.events ?? [],
  }
  const record = newRecord()
  const found = account(accountFacts, facts.asOf, record)
  return answer(found, [explainRate(facts, rate, row), ...explainAccount(found, accountFacts, record)])
}

function unknownRate(): string {
  const first = CURRENT_VALUE_OF_FUNDS_RATE[0]?.effective ?? ''
  return `No Current Value of Funds Rate is known before ${first}; give the rate.`
}

function explainRate(facts: BalanceFacts, rate: Rate, row: Dated<Rate> | undefined): Step {
  const amount = `${formatRate(rate)}%`
  if (row === undefined) return { label: 'Rate of interest, as given', amount, cite: '31 CFR 901.9(b)(2)' }
  const status = row.status === undefined || row.status === 'verified' ? '' : ` (${row.status})`
  const label =
    `Current Value of Funds Rate in effect on ${facts.delinquencyDate} (since ${row.effective}), ` +
    `fixed for good${status}`
  return { label, amount, cite: 'IRM 1.35.7.16.1(1) and (2); 31 U.S.C. 3717(a)' }
}
