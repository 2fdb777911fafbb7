/** What will change of itself if nothing is paid: one sentence beside the balance. */
import { period } from '../../law/periods.ts'
import { addDays, type IsoDate } from '../../values/dates.ts'
import { formatMoney, groupThousands } from '../../values/money.ts'
import { formatRate } from '../../values/rate.ts'
import type { Account } from '../account-facts.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { agreementInForce, demandLetter, type StandingFacts } from './facts.ts'

export const citation = '31 U.S.C. 3717(d), (e)(2); 31 CFR 5.5(b); IRM 1.35.7.16'

/** The next change of the balance that time alone brings. */
export function outlookOn(facts: StandingFacts, account: Account, today: IsoDate): string {
  if (account.balance.total === 0) return 'Nothing is owed.'
  if (agreementInForce(facts, today) !== undefined)
    return 'Interest goes on for the term of the agreement; penalties do not accrue while it is kept.'
  const since = delinquencyDate(facts, today)
  if (since === undefined) return beforeDelinquency(facts)
  const graceEnds = addDays(since, GRACE_DAYS)
  if (today <= graceEnds) return `What is paid by ${graceEnds} bears no interest.`
  const ninetyFirst = addDays(since, period('penaltyFirstDay', since).value.days)
  if (today < ninetyFirst) {
    const base = groupThousands(formatMoney(account.balance.total))
    return `On ${ninetyFirst}, the 91st day, a penalty of 6% a year for all 91 days is added to what is still open of ${base}.`
  }
  return `Interest at ${formatRate(account.rate)}% a year and penalty at 6% a year go on day by day until it is paid.`
}

const GRACE_DAYS = 30

function beforeDelinquency(facts: StandingFacts): string {
  const letter = demandLetter(facts)
  if (letter === undefined)
    return 'No charges accrue before a demand letter has been mailed and its due date has passed.'
  if (letter.mailedOn === undefined) return 'The demand letter is printed and not yet mailed; no charges accrue.'
  return `Paid in full by ${letter.dueOn ?? letter.datedOn}, the debt bears no charges.`
}
