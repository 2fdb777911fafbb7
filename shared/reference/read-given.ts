/** Reads what is given to a question by the table of what it asks: each field to its value, or one clear sentence. */
import { parseDate } from '../values/dates.ts'
import { parseMoney } from '../values/money.ts'
import type { Issue, Outcome } from '../values/outcome.ts'
import { parseRate } from '../values/rate.ts'
import type { Asked, Given, RawValue } from './question.ts'

type Fields = Readonly<Record<string, Asked>>

/** What a field was read as, or what was wanted. */
type Reading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly wanted: string }

/** Every field by its name, or every field that cannot be read. Nothing that is not asked for may be given. */
export function readGiven<F extends Fields>(asks: F, given: Readonly<Record<string, RawValue>>): Outcome<Given<F>> {
  const value: Record<string, unknown> = {}
  const issues: Issue[] = []
  for (const [name, asked] of Object.entries(asks)) {
    const reading = readField(asked, Object.hasOwn(given, name) ? given[name] : undefined)
    if (reading.ok) value[name] = reading.value
    else issues.push({ path: `given.${name}`, message: reading.wanted })
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(asks, name)) issues.push({ path: `given.${name}`, message: 'This question does not ask that.' })
  }
  if (issues.length > 0) return { ok: false, error: { kind: 'invalid', issues } }
  // Each value was read by the kind of its own field, which is what its type is made from.
  return { ok: true, value: value as Given<F> }
}

function readField(asked: Asked, raw: RawValue | undefined): Reading {
  if (raw === undefined || raw === '') {
    if (asked.kind === 'yes') return read(false)
    if (asked.kind === 'several' || asked.kind === 'amounts') return read([])
    return asked.optional === true ? read(undefined) : { ok: false, wanted: 'This field is required.' }
  }
  switch (asked.kind) {
    case 'yes':
      return typeof raw === 'boolean' ? read(raw) : { ok: false, wanted: 'Say true or false.' }
    case 'count':
      return readCount(raw)
    case 'several':
      return readSeveral(Object.keys(asked.choices), raw)
    case 'amounts':
      return readAmounts(raw)
    default:
      return typeof raw === 'string' ? readText(asked, raw) : { ok: false, wanted: 'Write it as text.' }
  }
}

type AskedAsText = Exclude<Asked, { readonly kind: 'yes' | 'count' | 'several' | 'amounts' }>

function readText(asked: AskedAsText, raw: string): Reading {
  switch (asked.kind) {
    case 'amount':
      return orWanted(parseMoney(raw), 'Write the amount with two places and no separators, such as 1234.56.')
    case 'day':
      return orWanted(parseDate(raw), 'Write a real day as YYYY-MM-DD, such as 2026-11-22.')
    case 'percent':
      return orWanted(parseRate(raw), 'Write a percent from 0 to 100 with at most three places, such as 5.')
    case 'words':
      if (raw.length > LONGEST_WORDS) return { ok: false, wanted: `At most ${LONGEST_WORDS} characters.` }
      return read(raw.trim())
    case 'one':
      return orWanted(
        Object.keys(asked.choices).find((choice) => choice === raw),
        `Choose one of: ${Object.keys(asked.choices).join(', ')}.`,
      )
  }
}

const LONGEST_WORDS = 400
const MOST_COUNTED = 1_000_000

function readCount(raw: RawValue): Reading {
  const number = typeof raw === 'string' && /^\d{1,7}$/.test(raw) ? Number(raw) : raw
  const counts = typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && number <= MOST_COUNTED
  return counts ? read(number) : { ok: false, wanted: 'Write a whole number from 0 to 1000000.' }
}

function readSeveral(choices: readonly string[], raw: RawValue): Reading {
  const wanted = `Choose any of: ${choices.join(', ')}.`
  if (typeof raw !== 'object') return { ok: false, wanted }
  return raw.every((item) => choices.includes(item)) ? read(raw) : { ok: false, wanted }
}

const MOST_AMOUNTS = 100

/** Amounts come as a list, or as one text with a comma or a new line between them. */
function readAmounts(raw: RawValue): Reading {
  const texts = typeof raw === 'object' ? raw : String(raw).split(/[,\n]/)
  const amounts = texts.map((item) => parseMoney(item.trim()))
  const all = amounts.length <= MOST_AMOUNTS && amounts.every((amount) => amount !== undefined)
  return all ? read(amounts) : { ok: false, wanted: 'Write amounts such as 100.00, 50.25.' }
}

function read(value: unknown): Reading {
  return { ok: true, value }
}

function orWanted(value: unknown, wanted: string): Reading {
  return value === undefined ? { ok: false, wanted } : read(value)
}
