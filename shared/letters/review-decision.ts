/** The written decision of a review: facts, findings, analysis, conclusions, and what follows. */
import { decisionParts } from '../domain/decision-content.ts'
import { decisionWords } from './decision-words.ts'
import { addressReasons, caseReasons, dateReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = 'IRM 1.35.7.11(6)-(9); 31 CFR 5.4(a)(9)'

export const reviewDecision: NoticeLetter = {
  kind: 'review-decision',
  label: 'Decision on the review',
  template: 'review-decision',
  group: 'Decision',
  cite: citation,
  elements: [
    ...amountAndContact('IRM 1.35.7.11(7)'),
    required('outcome', 'what was decided, by whom and when', 'IRM 1.35.7.11(6)'),
    ...decisionParts('review', false).map(({ id, label, cite }) => required(id, label, cite)),
    required('next', 'what follows from the decision', 'IRM 1.35.7.11(8)-(9)'),
  ],
  fields: [],
  about: ({ kind, decidedOn, outcome }) => kind === 'review' && decidedOn !== undefined && outcome !== 'withdrawn',
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...caseReasons(facts, 'No review of this debt has been decided.', 'IRM 1.35.7.11(6)'),
  ],
  words: (facts) => ({ heading: 'Our decision on your request for a review', ...decisionWords(facts) }),
}
