/** Sends the hearing official's decision, which is final, with its parts and what follows from it. */
import { decisionParts } from '../domain/decision-content.ts'
import { decisionWords } from './decision-words.ts'
import { HEARINGS } from './hearing-notice-oral.ts'
import { addressReasons, caseReasons, dateReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = 'IRM 1.35.7.14.5, 1.35.7.18.3.3; 31 CFR 5.12(e)(10)-(12), 285.11(f)(10)-(12)'

export const hearingDecision: NoticeLetter = {
  kind: 'hearing-decision',
  label: 'Decision of the hearing',
  template: 'hearing-decision',
  group: 'Decision',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 5.12(e)(11)'),
    required('outcome', 'what was decided, by whom and when', 'IRM 1.35.7.14.5(1)'),
    ...decisionParts('salary-offset-hearing', true).map(({ id, label, cite }) => required(id, label, cite)),
    required('final', 'that the decision is final', 'IRM 1.35.7.14.5(3); 31 CFR 5.12(e)(12)'),
    required('next', 'what follows from the decision', 'IRM 1.35.7.14.5(4)'),
  ],
  fields: [],
  about: ({ kind, decidedOn, outcome }) => HEARINGS.has(kind) && decidedOn !== undefined && outcome !== 'withdrawn',
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...caseReasons(facts, 'No hearing on this debt has been decided.', 'IRM 1.35.7.14.5(1)'),
  ],
  words: (facts) => ({ heading: 'The decision on your petition for a hearing', ...decisionWords(facts) }),
}
