/** What a Form 1099-C says of a closed debt: the identifiable event and its code. */
import type { WriteOffCriterion } from './write-off.ts'

export const citation = '26 U.S.C. 6050P; 26 CFR 1.6050P-1(b)(2); 31 CFR 903.5'

/** The codes of identifiable events. */
export const EVENT_CODES = {
  A: 'Bankruptcy',
  B: 'Other judicial debt relief',
  C: 'Statute of limitations',
  D: 'Foreclosure election',
  E: 'Debt relief from probate',
  F: 'By agreement',
  G: 'Decision or policy to discontinue collection',
  H: 'Other discharge before an identifiable event',
} as const

/** A closing as the form reads it. */
export interface ReportedClosing {
  readonly kind: 'close-out' | 'compromise'
  readonly criterion?: WriteOffCriterion | undefined
  /** The debtor has died and the debt was settled against the estate. */
  readonly estate: boolean
}

/**
 * The code of the event. Unsettled: a debt too old to be enforced is reported under the decision to stop collecting,
 * since code C asks for a judgment that the time has run out.
 */
export function eventCode({ kind, criterion, estate }: ReportedClosing): keyof typeof EVENT_CODES {
  if (kind === 'compromise') return 'F'
  if (criterion === 'discharged') return 'A'
  return estate ? 'E' : 'G'
}
