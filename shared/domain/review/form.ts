/** A review is decided on paper; the debtor is heard in person when papers cannot settle the question. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.10(c)'

export const rules = ['CFR5-5.10-oral', 'IRM-11-documents']

/** The papers that usually settle a review; others are accepted. */
export const EVIDENCE_KINDS = [
  { id: 'debt-documents', label: 'Documents of the debt' },
  { id: 'checks', label: 'Checks that show payment' },
  { id: 'statements', label: 'Card or bank statements' },
  { id: 'incident-report', label: 'Incident report, for restitution' },
  { id: 'other', label: 'Other' },
] as const

/** `oral` when the debtor asked to be heard and the papers cannot settle it, for instance on credibility. */
export function reviewForm(facts: {
  readonly reconsiderationAsked: boolean
  readonly documentsSettleIt: boolean
  /** What was said, for the record of an oral hearing already held. */
  readonly recordOfHearing?: string | undefined
}): Outcome<'paper' | 'oral'> {
  const oral = facts.reconsiderationAsked && !facts.documentsSettleIt
  return unlessForbidden(
    forbidWhen(oral && facts.recordOfHearing !== undefined && facts.recordOfHearing.trim() === '', {
      rule: 'CFR5-5.10-oral',
      cite: citation,
      message: 'Record the significant matters that were discussed.',
    }),
    oral ? 'oral' : 'paper',
  )
}
