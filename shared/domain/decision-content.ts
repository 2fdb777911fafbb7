/** What every written decision on a debt must contain; the kinds of decision add to it. */
import type { ChecklistItem } from './checklist.ts'
import { missingItems } from './checklist.ts'
import type { Reason } from '../values/outcome.ts'

export const citation = 'IRM 1.35.7.11(7), 1.35.7.14.5(2); 31 CFR 5.12(e)(11), 285.11(f)(11)'

export const rules = [
  'IRM-11-decision-content', 'IRM-hrg-decision-content', 'CFR5-5.12-decision-content', 'IRM-18.3.3-content',
  'CFR285-11-decision',
]

export type DecisionKind = 'review' | 'salary-offset-hearing' | 'garnishment-hearing'

const PARAGRAPHS: Readonly<Record<DecisionKind, { readonly rule: string; readonly cite: string }>> = {
  review: { rule: 'IRM-11-decision-content', cite: 'IRM 1.35.7.11(7)' },
  'salary-offset-hearing': { rule: 'CFR5-5.12-decision-content', cite: '31 CFR 5.12(e)(11)' },
  'garnishment-hearing': { rule: 'CFR285-11-decision', cite: '31 CFR 285.11(f)(11)' },
}

/** The parts a decision of the kind must have. Terms are needed where the payments were in dispute. */
export function decisionParts(kind: DecisionKind, paymentsDisputed: boolean): readonly ChecklistItem[] {
  const { cite } = PARAGRAPHS[kind]
  const parts = [
    { id: 'facts', label: 'the facts on origin, nature and amount', cite },
    { id: 'findings', label: 'the findings', cite },
    { id: 'analysis', label: 'the analysis', cite },
    { id: 'conclusions', label: 'the conclusions', cite },
  ]
  const terms = { id: 'terms', label: 'the terms of repayment', cite }
  return kind !== 'review' && paymentsDisputed ? [...parts, terms] : parts
}

/** One reason for every part a written decision lacks. */
export function decisionLacks(
  kind: DecisionKind,
  paymentsDisputed: boolean,
  present: Iterable<string>,
): readonly Reason[] {
  return missingItems(PARAGRAPHS[kind].rule, decisionParts(kind, paymentsDisputed), present)
}
