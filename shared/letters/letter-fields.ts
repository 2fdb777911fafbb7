/** Reads what a clerk wrote into the fields of a letter. */
import { missingDetails, readDetails, type Detail } from '../domain/origins/details.ts'
import { parseDate, type IsoDate } from '../values/dates.ts'
import { readMoney, type Cents, ZERO } from '../values/money.ts'
import { answer, type Issue, type Outcome, type Reason } from '../values/outcome.ts'
import type { LetterField } from './notice-letter.ts'
import { dollars, longDate, withoutTaxpayerNumbers } from './words.ts'

export const citation = 'IRM 1.35.7.10-1.35.7.22; Pub. L. 115-59'

const LONGEST_TEXT = 4000

type Given = Readonly<Record<string, string>>

/** The fields as they are kept, without the empty ones and without Social Security numbers; or what is wrong. */
export function readLetterFields(fields: readonly LetterField[], given: Given): Outcome<Given> {
  const short = fields.filter(({ form }) => form !== 'long-text')
  const long = fields.filter(({ form }) => form === 'long-text')
  const isLong = (id: string): boolean => long.some((field) => field.id === id)
  const read = readDetails(short.map(detailOf), Object.fromEntries(Object.entries(given).filter(([id]) => !isLong(id))))
  const tooLong = long.filter(({ id }) => (given[id] ?? '').length > LONGEST_TEXT).map(overlong)
  if (!read.ok || tooLong.length > 0) {
    return { ok: false, error: { kind: 'invalid', issues: [...issuesOf(read), ...tooLong] } }
  }
  const texts = long.map(({ id }) => [id, (given[id] ?? '').trim()] as const).filter(([, text]) => text !== '')
  const kept = Object.entries({ ...read.value, ...Object.fromEntries(texts) })
  return answer(Object.fromEntries(kept.map(([id, text]) => [id, withoutTaxpayerNumbers(text)])))
}

/** One reason for every required field that is empty. */
export function missingFields(fields: readonly LetterField[], given: Given): readonly Reason[] {
  return missingDetails(fields.map(detailOf), given)
}

/** An amount written in a field; nothing when it is empty. */
export function givenMoney({ given }: { readonly given: Given }, id: string): Cents {
  return readMoney(given[id] ?? '') ?? ZERO
}

/** A day written in a field; undefined when it is empty. */
export function givenDay({ given }: { readonly given: Given }, id: string): IsoDate | undefined {
  return parseDate(given[id] ?? '')
}

/** An amount of a field as a letter writes it; empty when there is none. */
export function writtenMoney(facts: { readonly given: Given }, id: string): string {
  return facts.given[id] === undefined ? '' : dollars(givenMoney(facts, id))
}

/** A day of a field as a letter writes it; empty when there is none. */
export function writtenDay(facts: { readonly given: Given }, id: string): string {
  const day = givenDay(facts, id)
  return day === undefined ? '' : longDate(day)
}

function detailOf({ id, label, form, choices, required, cite }: LetterField): Detail {
  return {
    id,
    label,
    form: form === 'long-text' ? 'text' : form,
    required,
    cite,
    ...(choices === undefined ? {} : { choices }),
  }
}

function overlong({ id }: LetterField): Issue {
  return { path: `fields.${id}`, message: `At most ${LONGEST_TEXT} characters.` }
}

function issuesOf(read: Outcome<Given>): readonly Issue[] {
  if (read.ok || read.error.kind !== 'invalid') return []
  return read.error.issues.map(({ path, message }) => ({ path: path.replace(/^details\./, 'fields.'), message }))
}
