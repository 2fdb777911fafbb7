/** The facts that must be recorded before a debt of a kind can be set up. Each kind of debt lists its own. */
import { parseDate } from '../../values/dates.ts'
import { formatMoney, readMoney } from '../../values/money.ts'
import { answer, type Citation, type Issue, type Outcome, type Reason } from '../../values/outcome.ts'
import { formatRate, parseRate } from '../../values/rate.ts'

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

/** The details recorded of one debt, by their ids; each in the one way in which its form is kept. */
export type Details = Readonly<Record<string, string>>

/** The details as they are kept, without the empty ones; or what is wrong, field by field. */
export function readDetails(details: readonly Detail[], given: Details): Outcome<Details> {
  const issues: Issue[] = Object.keys(given)
    .filter((id) => !details.some((detail) => detail.id === id))
    .map((id) => ({ path: `details.${id}`, message: 'This kind of debt has no such detail.' }))
  const kept: Record<string, string> = {}
  for (const { id, form, choices } of details) {
    const text = given[id]?.trim() ?? ''
    if (text === '') continue
    const value = form === 'choice' ? choices?.find((choice) => choice.id === text)?.id : READERS[form](text)
    if (value === undefined) issues.push({ path: `details.${id}`, message: WANTED[form] })
    else kept[id] = value
  }
  return issues.length > 0 ? { ok: false, error: { kind: 'invalid', issues } } : answer(kept)
}

/** What each form wants, for whoever wrote something else. */
const WANTED: Readonly<Record<Detail['form'], string>> = {
  text: 'At most 200 characters.',
  date: 'Write a real day as YYYY-MM-DD, such as 2026-11-22.',
  money: 'Write an amount, such as 1250 or 1,250.00.',
  hours: 'Write hours with at most two places, such as 40 or 7.25.',
  pounds: 'Write whole pounds, such as 21500.',
  percent: 'Write a percent from 0 to 100, such as 22.',
  choice: 'Choose from the list.',
}

const LONGEST_TEXT = 200

/** Reads a text in each form; undefined when it is not of that form. */
const READERS: Readonly<Record<Exclude<Detail['form'], 'choice'>, (text: string) => string | undefined>> = {
  text: (text) => (text.length <= LONGEST_TEXT ? text : undefined),
  date: parseDate,
  money: (text) => {
    const amount = readMoney(text)
    return amount === undefined ? undefined : formatMoney(amount)
  },
  hours: (text) => (/^\d{1,5}(?:\.\d{1,2})?$/.test(text) ? text : undefined),
  pounds: (text) => (/^\d{1,6}$/.test(text) ? text : undefined),
  percent: (text) => {
    const rate = parseRate(text)
    return rate === undefined ? undefined : formatRate(rate)
  },
}

/** One reason for every required detail that is empty and every choice that is not on its list. */
export function missingDetails(
  details: readonly Detail[],
  given: Details,
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
