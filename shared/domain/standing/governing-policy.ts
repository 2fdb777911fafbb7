/**
 * The policy that a debt keeps. Like its rate, it is fixed by the day on which the debt became delinquent (or, for a
 * debt paid by agreement before that, the day of the agreement): a change of policy from a day touches only debts that
 * become delinquent on or after it.
 *
 * Unsettled: the law fixes only the rate so (31 U.S.C. 3717(c)); a center's other choices are read the same way, since
 * a debtor was told of them in the letter.
 */
import type { Dated } from '../../law/dated.ts'
import { period, type Period, type PeriodName } from '../../law/periods.ts'
import type { IsoDate } from '../../values/dates.ts'
import { policyInEffect, policySetOn, type PolicyInEffect } from '../policy/in-effect.ts'
import { delinquencyDate } from './delinquency-date.ts'
import type { AccountStanding } from './facts.ts'

export const citation = '31 U.S.C. 3717(c); 31 CFR 901.9(b)(2); IRM 1.35.7.16.1(2)'

/** The day whose rate and policy govern the debt, as it stands on a day. */
export function governingDay(facts: AccountStanding, on: IsoDate): IsoDate {
  return governingDaySince(delinquencyDate(facts, on), facts, on)
}

/** The same for a debt whose delinquency date is known. */
export function governingDaySince(
  since: IsoDate | undefined,
  { agreements }: Pick<AccountStanding, 'agreements'>,
  on: IsoDate,
): IsoDate {
  return since ?? agreements[0]?.signedOn ?? on
}

/** The policy that governs the debt, as it stands on a day. */
export function governingPolicy(facts: AccountStanding, on: IsoDate): PolicyInEffect {
  return policyInEffect(facts.policies, governingDay(facts, on))
}

/** The period that runs from a day, by the set the center followed on that day. */
export function periodFrom(
  { policies }: Pick<AccountStanding, 'policies'>,
  name: PeriodName,
  anchorOn: IsoDate,
): Dated<Period> {
  return period(name, anchorOn, policySetOn(policies, anchorOn))
}
