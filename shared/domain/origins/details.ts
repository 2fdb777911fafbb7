/** The facts that must be recorded before a debt of a kind can be set up. Each kind of debt lists its own. */
import type { Citation, Reason } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.8, 1.35.7.9'

export const rules = [
  'IRM-8.1-esp-purpose', 'IRM-8.2-leave-debt', 'IRM-8.3-cause', 'IRM-9.1-quarterly-audit', 'IRM-9.3-tap-covers',
  'IRM-9.5-restitution',
]

/** One of the answers a detail of the form `choice` may have. */
export interface Choice {
  readonly id: string
  readonly label: string
}

/** A fact to be recorded when a debt is set up. `hours` may have two places, `pounds` are whole. */
export interface Detail {
  readonly id: string
  readonly label: string
  readonly form: 'text' | 'date' | 'money' | 'hours' | 'pounds' | 'percent' | 'choice'
  readonly choices?: readonly Choice[]
  readonly required: boolean
  readonly cite: Citation
}

/** One reason for every required detail that is empty and every choice that is not on its list. */
export function missingDetails(
  details: readonly Detail[],
  given: Readonly<Record<string, string>>,
): readonly Reason[] {
  return details.flatMap((detail) => {
    const text = given[detail.id]?.trim() ?? ''
    if (text === '') return detail.required ? [reason(detail, `Record this first: ${detail.label}.`)] : []
    const known = detail.choices === undefined || detail.choices.some((choice) => choice.id === text)
    return known ? [] : [reason(detail, `Choose from the list: ${detail.label}.`)]
  })
}

function reason(detail: Detail, message: string): Reason {
  return { rule: `detail-${detail.id}`, cite: detail.cite, message }
}
