/** Who may decide a waiver request, and what closing one must record. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.13(7), 1.35.7.9.3(6); 5 U.S.C. 4108(c)'

export const rules = ['IRM-waiv-process', 'IRM-9.3-cfo-waive']

/** A decision on a waiver request. */
export interface WaiverDecision {
  readonly granted: boolean
  /** A debt for training costs, which only the CFO may waive. */
  readonly trainingDebt: boolean
  readonly decidedOn?: IsoDate | undefined
  readonly official: string
  readonly officialIsCfo: boolean
  /** The finding that collecting would be against equity and good conscience. */
  readonly equityFinding: string
}

/** Accepts a decision to be recorded. The official's grade is not checked: the delegation order is not ours to read. */
export function waiverDecision(decision: WaiverDecision): Outcome<{ readonly granted: boolean }> {
  return unlessForbidden(
    [
      ...forbidWhen(decision.official.trim() === '' || decision.decidedOn === undefined, {
        rule: 'IRM-waiv-process',
        cite: 'IRM 1.35.7.13(7)',
        message: 'Record the official who decided the waiver and the day.',
      }),
      ...forbidWhen(decision.granted && decision.trainingDebt && !decision.officialIsCfo, {
        rule: 'IRM-9.3-cfo-waive',
        cite: '5 U.S.C. 4108(c); IRM 1.35.7.9.3(6)',
        message: 'Only the CFO may waive a training debt.',
      }),
      ...forbidWhen(decision.granted && decision.equityFinding.trim() === '', {
        rule: 'IRM-9.3-cfo-waive',
        cite: '5 U.S.C. 4108(c), 5584',
        message: 'Record why collecting would be against equity and good conscience.',
      }),
    ],
    { granted: decision.granted },
  )
}
