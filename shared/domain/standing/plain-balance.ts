/** The balance of a delinquent debt to which nothing has happened but time, by the short formula. */
import { dayNumber, type IsoDate } from '../../values/dates.ts'
import { ZERO, type Cents } from '../../values/money.ts'
import type { Rate } from '../../values/rate.ts'
import type { AccrualPolicy } from '../account-facts.ts'
import { withTotal, type Balance } from '../application-of-payments.ts'
import { plainInterest, plainPenalty } from '../plain-accrual.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; IRM 1.35.7.16'

/** The balance on a day of a delinquent debt to which nothing else has happened. */
export function plainBalance(
  debt: { readonly principal: Cents; readonly rate: Rate; readonly since: IsoDate },
  policy: AccrualPolicy,
  on: IsoDate,
): Balance {
  const { principal, rate } = debt
  const [from, to] = [dayNumber(debt.since), dayNumber(on)]
  return withTotal({
    contingencyFee: ZERO,
    penalty: plainPenalty(principal, rate, from, to, policy),
    administrative: ZERO,
    interest: plainInterest(principal, rate, from, to, policy),
    principal,
  })
}
