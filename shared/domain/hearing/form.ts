/** Oral or on paper: an oral hearing needs the official's finding that papers are not enough. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.14.3(1), 1.35.7.14.4(1); 31 CFR 5.12(e)(5)-(6), 285.11(f)(1)-(3)'

export const rules = ['IRM-hrg-oral', 'IRM-hrg-paper', 'CFR5-5.12-oral-forms', 'CFR285-11-hearing-form']

/** The forms an oral hearing on salary offset may take. */
export const ORAL_FORMS = [
  { id: 'conference', label: 'Informal conference with both sides' },
  { id: 'interview', label: 'Informal interview of the employee' },
  { id: 'written-with-oral', label: 'Written submissions with an oral presentation' },
] as const

/** What the official determined. */
export interface FormDetermination {
  readonly form: 'oral' | 'paper'
  /** Why papers are not enough, such as a question of credibility. */
  readonly whyOral: string
  /** By when papers are due, for a hearing on paper. */
  readonly papersDue: boolean
}

/** Accepts the determination, or says what it still needs. */
export function hearingForm(determination: FormDetermination): Outcome<'oral' | 'paper'> {
  return unlessForbidden(
    [
      ...forbidWhen(determination.form === 'oral' && determination.whyOral.trim() === '', {
        rule: 'IRM-hrg-oral',
        cite: 'IRM 1.35.7.14.3(1); 31 CFR 5.12(e)(5)',
        message: 'Record the official’s finding that papers alone cannot settle the matter.',
      }),
      ...forbidWhen(determination.form === 'paper' && !determination.papersDue, {
        rule: 'IRM-hrg-paper',
        cite: 'IRM 1.35.7.14.2(1)(3)',
        message: 'Set the day by which papers are due.',
      }),
    ],
    determination.form,
  )
}

/** Who bears the costs of a garnishment hearing: the debtor those of travel, the agency those of the telephone. */
export function garnishmentHearingCosts(how: 'in-person' | 'telephone'): 'debtor' | 'agency' {
  return how === 'telephone' ? 'agency' : 'debtor'
}
