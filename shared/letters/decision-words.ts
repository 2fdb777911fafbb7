/** What the letters on decisions have in common: the texts of the case and how an outcome reads. */
import { dollars, longDate } from './words.ts'
import type { NoticeFacts } from './notice-facts.ts'

export const citation = 'IRM 1.35.7.11(7), 1.35.7.14.5(2); 31 CFR 5.12(e)(11)'

/** The texts of the decision, empty where the case has none. */
export interface DecisionWords {
  readonly received: string
  readonly decided: string
  readonly decidedBy: string
  readonly outcome: string
  readonly reducedTo: string
  readonly facts: string
  readonly findings: string
  readonly analysis: string
  readonly conclusions: string
  readonly terms: string
}

const NOTHING: DecisionWords = {
  received: '', decided: '', decidedBy: '', outcome: '', reducedTo: '', facts: '', findings: '', analysis: '',
  conclusions: '', terms: '',
}

/** The texts of the case that the letter is about. */
export function decisionWords({ papers }: NoticeFacts): DecisionWords {
  if (papers === undefined) return NOTHING
  const { receivedOn, decidedOn, decidedBy, outcome, reducedTo, facts, findings, analysis, conclusions, terms } = papers
  return {
    received: longDate(receivedOn),
    decided: decidedOn === undefined ? '' : longDate(decidedOn),
    decidedBy,
    outcome: outcome ?? '',
    reducedTo: reducedTo === undefined ? '' : dollars(reducedTo),
    facts,
    findings,
    analysis,
    conclusions,
    terms,
  }
}
