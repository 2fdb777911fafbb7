/** What will change of itself if nothing is paid: one sentence beside the balance. */
import type { Policy } from '../../law/policy.ts'
import { addDays, type IsoDate } from '../../values/dates.ts'
import { formatMoney, groupThousands } from '../../values/money.ts'
import { formatRate } from '../../values/rate.ts'
import type { Account } from '../account-facts.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { agreementInForce, demandLetter, type StandingFacts } from './facts.ts'
import { governingPolicy, periodFrom } from './governing-policy.ts'

export const citation = '31 U.S.C. 3717(d), (e)(2); 31 CFR 5.5(b); IRM 1.35.7.16'

/** The next change of the balance that time alone brings. */
export function outlookOn(facts: StandingFacts, account: Account, today: IsoDate): string {
  if (account.balance.total === 0) return 'Nothing is owed.'
  if (agreementInForce(facts, today) !== undefined)
    return 'Interest goes on for the term of the agreement; penalties do not accrue while it is kept.'
  const since = delinquencyDate(facts, today)
  if (since === undefined) return beforeDelinquency(facts)
  const { settings } = governingPolicy(facts, today)
  const graceEnds = addDays(since, settings.graceDays)
  if (today <= graceEnds) return `What is paid by ${graceEnds} bears no interest.`
  const ninetyFirst = addDays(since, periodFrom(facts, 'penaltyFirstDay', since).value.days)
  const percent = formatRate(settings.penaltyPercent)
  if (today < ninetyFirst) return beforePenalty(account, settings, ninetyFirst)
  const interest = `Interest at ${formatRate(account.rate)}% a year`
  return `${interest} and penalty at ${percent}% a year go on day by day until it is paid.`
}

function beforePenalty({ balance }: Account, policy: Policy, ninetyFirst: IsoDate): string {
  const onPrincipal = policy.penaltyBase === 'principal'
  const open = groupThousands(formatMoney(onPrincipal ? balance.principal : balance.total))
  const penalty = `a penalty of ${formatRate(policy.penaltyPercent)}% a year`
  const base = `what is still open of ${onPrincipal ? 'the principal of ' : ''}${open}`
  if (policy.penaltyStart === 'day-91') return `From ${ninetyFirst}, the 91st day, ${penalty} is charged on ${base}.`
  return `On ${ninetyFirst}, the 91st day, ${penalty} for all 91 days is added to ${base}.`
}

function beforeDelinquency(facts: StandingFacts): string {
  const letter = demandLetter(facts)
  if (letter === undefined)
    return 'No charges accrue before a demand letter has been mailed and its due date has passed.'
  if (letter.mailedOn === undefined) return 'The demand letter is printed and not yet mailed; no charges accrue.'
  return `Paid in full by ${letter.dueOn ?? letter.datedOn}, the debt bears no charges.`
}
