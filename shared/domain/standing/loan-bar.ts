/** Whether a debt on the book bars its debtor from Federal loans. A write-off lifts nothing. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { loanBar, type LoanBarResolution, type LoanBarStatus } from '../loan-bar/status.ts'
import { agreementInForce, demandLetter, openCases, type StandingFacts } from './facts.ts'
import { isCancelled, stateOn } from './state.ts'

export const citation = '31 CFR 285.13(c)-(e)'

/** How a debt was closed, as far as the bar turns on it. */
export type ClosedAs = 'close-out' | 'compromise' | undefined

/** The standing for lenders on a day. */
export function loanBarOn(
  facts: StandingFacts,
  owed: number,
  closedAs: ClosedAs,
  today: IsoDate,
): Outcome<LoanBarStatus> {
  const paymentDueDate = demandLetter(facts)?.dueOn ?? facts.lateAfter
  if (paymentDueDate === undefined) return answer('clear')
  const open = openCases(facts, today)
  return loanBar({
    paymentDueDate,
    resolution: resolutionOf(facts, owed, closedAs, today),
    releasedOrNotOwed: isCancelled(facts, today),
    bankruptcy: open.some(({ kind }) => kind === 'bankruptcy'),
    challenged: open.some(({ kind, accepted }) => accepted && CHALLENGES.has(kind)),
    exemptClass: false,
    today,
  })
}

const CHALLENGES: ReadonlySet<string> = new Set(['review', 'hearing', 'garnishment-hearing', 'litigation'])

function resolutionOf(facts: StandingFacts, owed: number, closedAs: ClosedAs, today: IsoDate): LoanBarResolution {
  if (closedAs === 'close-out') return 'written-off'
  if (owed === 0) return closedAs === 'compromise' ? 'compromise-paid' : 'paid-in-full'
  const state = stateOn(facts, owed, today)
  return state === 'agreement' && agreementInForce(facts, today) !== undefined ? 'written-agreement' : 'none'
}
