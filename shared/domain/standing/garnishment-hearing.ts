/** The hearing on a garnishment, as the facts of a debt have it. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { GarnishmentCase } from '../hearing/garnishment-decision.ts'
import type { StandingFacts } from './facts.ts'
import { periodFrom } from './governing-policy.ts'

export const citation = '31 CFR 285.11(f)(10); IRM 1.35.7.18.3.3'

/**
 * The latest hearing on a garnishment; undefined when none was asked for or it was withdrawn. A late request counts as
 * well: it does not hold an order back, and its order is suspended all the same when the decision is late.
 */
export function garnishmentHearing(facts: StandingFacts, today: IsoDate): GarnishmentCase | undefined {
  const file = facts.cases.findLast(({ kind, receivedOn }) => kind === 'garnishment-hearing' && receivedOn <= today)
  if (file === undefined || file.outcome === 'withdrawn') return undefined
  const suspendFrom = addDays(file.receivedOn, periodFrom(facts, 'awgSuspendFrom', file.receivedOn).value.days)
  const decidedOn = file.decidedOn !== undefined && file.decidedOn <= today ? file.decidedOn : undefined
  return {
    decisionDue: file.decisionDue ?? suspendFrom,
    suspendFrom,
    decidedOn,
    inFavorOfAgency: file.outcome !== 'cancelled',
    decisionMailedOn: decidedOn,
  }
}
