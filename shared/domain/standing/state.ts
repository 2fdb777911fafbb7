/** Where a debt stands, and how that reads. */
import { daysBetween, type IsoDate } from '../../values/dates.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { agreementInForce, demandLetter, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.10(2), 1.35.7.15, 1.35.7.12(5), 1.35.7.18'

export type State = 'new' | 'notified' | 'delinquent' | 'agreement' | 'referred' | 'paid' | 'closed'

/** Outcomes of a case after which nothing more is owed. */
const CLOSING: ReadonlySet<string> = new Set(['cancelled', 'discharged', 'granted'])

/** The state on a day, given what is still owed then. */
export function stateOn(facts: StandingFacts, owed: number, today: IsoDate): State {
  if (isCancelled(facts, today) || isClosedOut(facts, today)) return 'closed'
  if (owed === 0) return 'paid'
  if (facts.referredOn !== undefined && facts.referredOn <= today) return 'referred'
  if (agreementInForce(facts, today) !== undefined) return 'agreement'
  if (delinquencyDate(facts, today) !== undefined) return 'delinquent'
  return demandLetter(facts) === undefined ? 'new' : 'notified'
}

/** Whether a write-off has closed the debt out. */
export function isClosedOut({ closedOutOn }: StandingFacts, today: IsoDate): boolean {
  return closedOutOn !== undefined && closedOutOn <= today
}

/** Whether a decision has ended the debt: cancelled on review, discharged by a court, or waived. */
export function isCancelled(facts: StandingFacts, today: IsoDate): boolean {
  return facts.cases.some((file) => {
    const decided = file.decidedOn !== undefined && file.decidedOn <= today
    if (!decided || file.outcome === undefined || !CLOSING.has(file.outcome)) return false
    return file.outcome !== 'granted' || file.kind === 'waiver'
  })
}

/** How the state reads on a screen: `Delinquent 31 days`, `Due December 22`. */
export function stateLabel(state: State, delinquentOn: IsoDate | undefined, today: IsoDate): string {
  if (state !== 'delinquent' || delinquentOn === undefined) return LABELS[state]
  const days = daysBetween(delinquentOn, today)
  return `Delinquent ${days} ${days === 1 ? 'day' : 'days'}`
}

const LABELS: Readonly<Record<State, string>> = {
  new: 'No letter yet',
  notified: 'Demand letter issued',
  delinquent: 'Delinquent',
  agreement: 'Repayment agreement',
  referred: 'At Treasury',
  paid: 'Paid',
  closed: 'Closed',
}
