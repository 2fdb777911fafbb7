/** The decision of a review: by a manager, in writing, with its parts, within its time. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'
import { decisionLacks } from '../decision-content.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.11(6)-(7)'

export const rules = ['IRM-11-reviewer', 'IRM-11-60-day']

/** A decision about to be recorded. */
export interface ReviewDecision {
  readonly requestReceivedOn: IsoDate
  readonly decidedOn: IsoDate
  readonly deciderIsManager: boolean
  /** The parts the text has: `facts`, `findings`, `analysis`, `conclusions`. */
  readonly parts: readonly string[]
}

/** The last day for the decision. */
export function reviewDecisionDue(requestReceivedOn: IsoDate): IsoDate {
  return addDays(requestReceivedOn, period('decisionDue', requestReceivedOn).value.days)
}

/** Accepts a decision and says whether it is late; a late one still binds. */
export function reviewDecision(decision: ReviewDecision): Outcome<{ readonly due: IsoDate; readonly late: boolean }> {
  const due = reviewDecisionDue(decision.requestReceivedOn)
  return unlessForbidden(
    [
      ...forbidWhen(!decision.deciderIsManager, {
        rule: 'IRM-11-reviewer',
        cite: 'IRM 1.35.7.11(6)',
        message: 'A manager decides the review; a clerk may not.',
      }),
      ...decisionLacks('review', false, decision.parts),
    ],
    { due, late: decision.decidedOn > due },
    [{ label: `Due by ${due}`, cite: 'IRM 1.35.7.11(6)' }],
  )
}
