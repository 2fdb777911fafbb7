/** The decision on a waiver: who decided, on what finding, and what becomes of the debt. */
import { decisionWords } from './decision-words.ts'
import { addressReasons, caseReasons, dateReasons } from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = 'IRM 1.35.7.13(6)-(7); 31 CFR 5.12(f), 5.19; 5 U.S.C. 5584'

export const waiverDecision: NoticeLetter = {
  kind: 'waiver-decision',
  label: 'Decision on the waiver',
  template: 'waiver-decision',
  group: 'Decision',
  cite: citation,
  elements: [
    ...amountAndContact('IRM 1.35.7.13(7)'),
    required('outcome', 'what was decided, by whom and when', 'IRM 1.35.7.13(7)'),
    required('facts', 'the facts it rests on', 'IRM 1.35.7.13(7)'),
    required('findings', 'the finding on equity and good conscience', '5 U.S.C. 5584(a)'),
    required('next', 'whether collection resumes, or what is given back', 'IRM 1.35.7.13(6); 31 CFR 5.19'),
  ],
  fields: [],
  about: ({ kind, decidedOn, outcome }) => kind === 'waiver' && decidedOn !== undefined && outcome !== 'withdrawn',
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...caseReasons(facts, 'No waiver request on this debt has been decided.', 'IRM 1.35.7.13(7)'),
  ],
  words: (facts) => ({ heading: 'Our decision on your waiver request', ...decisionWords(facts) }),
}
