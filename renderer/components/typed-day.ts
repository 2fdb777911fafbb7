/**
 * Days as clerks type them: `t` today, `t+30`, `t-7`, `1122`, `11/22`, `112226`, `11/22/26`, `11/22/2026`,
 * `2026-11-22`.
 */
import { addDays, daysBetween, parseDate, type IsoDate } from '../../shared/values/dates.ts'

const LARGEST_STEP = 36_525

/**
 * Reads a typed day; undefined when it is none. A day without a year is the one nearest to today, so that `1230` typed
 * in January is last December. Two digits of a year are of this century.
 */
export function readTypedDay(typed: string, today: IsoDate): IsoDate | undefined {
  const text = typed.trim().toLowerCase()
  return parseDate(text) ?? readStep(text, today) ?? readAmerican(text, today)
}

function readStep(text: string, today: IsoDate): IsoDate | undefined {
  if (text === 't' || text === 'today') return today
  const match = /^t\s*([+-])\s*(\d{1,5})$/.exec(text)
  const days = Number(match?.[2] ?? Number.NaN)
  if (!(days <= LARGEST_STEP)) return undefined
  return addDays(today, match?.[1] === '-' ? -days : days)
}

function readAmerican(text: string, today: IsoDate): IsoDate | undefined {
  const match =
    /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text)
  if (match === null) return undefined
  const [, month = '', day = '', year] = match
  if (year === undefined) return nearest(month, day, today)
  return written(year.length === 2 ? `20${year}` : year, month, day)
}

function nearest(month: string, day: string, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((candidate) => written(String(candidate), month, day))
  const real = candidates.filter((candidate) => candidate !== undefined)
  return real.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0]
}

function written(year: string, month: string, day: string): IsoDate | undefined {
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
