/** A hardship decision is told in writing: with the new schedule, or with the reasons for refusing one. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.12.5(5); 31 CFR 5.18(c)'

export const rules = ['IRM-12.5-decision', 'CFR5-5.18-alternative', 'CFR285-11-hardship']

/** A decision about to be recorded. */
export interface HardshipDecision {
  readonly granted: boolean
  readonly justification: string
  readonly newScheduleSet: boolean
  /** Who takes the payments now, and must be told of new terms. */
  readonly payer: 'debtor' | 'payroll' | 'employer' | 'treasury'
}

/** What is to be done after it. */
export type HardshipFollowUp = 'letter-to-debtor' | 'start-new-schedule' | 'begin-collection' | 'tell-payer'

/** The things to do, or what is still missing from the decision. */
export function hardshipDecision(decision: HardshipDecision): Outcome<readonly HardshipFollowUp[]> {
  const granted: readonly HardshipFollowUp[] =
    decision.payer === 'debtor'
      ? ['letter-to-debtor', 'start-new-schedule']
      : ['letter-to-debtor', 'start-new-schedule', 'tell-payer']
  return unlessForbidden(
    [
      ...forbidWhen(!decision.granted && decision.justification.trim() === '', {
        rule: 'IRM-12.5-decision',
        cite: 'IRM 1.35.7.12.5(5)',
        message: 'A refusal gives its justification in writing.',
      }),
      ...forbidWhen(decision.granted && !decision.newScheduleSet, {
        rule: 'IRM-12.5-decision',
        cite: 'IRM 1.35.7.12.5(5); 31 CFR 5.18(c)',
        message: 'Set the revised payments before recording that hardship was granted.',
      }),
    ],
    decision.granted ? granted : ['letter-to-debtor', 'begin-collection'],
  )
}
