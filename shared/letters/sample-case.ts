/** The made-up case that a letter about a case is shown with. */
import { addDays, type IsoDate } from '../values/dates.ts'
import type { CasePapers } from './notice-facts.ts'
import type { NoticeLetter } from './notice-letter.ts'

export const citation = 'IRM 1.35.7.11(7), 1.35.7.14.5(2)'

const KINDS = ['review', 'hearing', 'waiver', 'hardship'] as const

/** The case that fits the letter, open or decided; undefined when the letter is about none. */
export function sampleCaseOf(letter: NoticeLetter, letterDate: IsoDate): CasePapers | undefined {
  const candidates = KINDS.flatMap((kind) => [sampleCase(kind, letterDate, false), sampleCase(kind, letterDate, true)])
  return candidates.find((papers) => letter.about?.(papers) === true)
}

function sampleCase(kind: (typeof KINDS)[number], letterDate: IsoDate, decided: boolean): CasePapers {
  const outcome = kind === 'review' || kind === 'hearing' ? 'upheld' : 'denied'
  const decision = decided ? { decidedOn: addDays(letterDate, -2), outcome } : {}
  const written = decided
    ? {
        decidedBy: 'Lee Sample, Manager',
        facts: 'The debt comes of travel from August 19 to September 28; $1,259.63 was paid above the allowance.',
        findings: 'The receipts show lodging for 38 nights, not 41.',
        analysis: 'The allowance is due for nights that were spent away; three were not.',
        conclusions: 'The debt is owed in the amount stated.',
      }
    : { decidedBy: '', facts: '', findings: '', analysis: '', conclusions: '' }
  return { id: 1, kind, receivedOn: addDays(letterDate, -40), terms: '', ...written, ...decision }
}
