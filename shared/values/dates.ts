/**
 * Calendar days. A date is an ISO string (`2026-11-22`): it sorts, stores and reads as itself.
 *
 * Arithmetic goes through a day number, days since 1970-01-01, computed with integers alone:
 * no clock and no time zone can move it. (Algorithm: days from civil, proleptic Gregorian.)
 */
declare const dateBrand: unique symbol

/** A real calendar day between 1900 and 2299, written `YYYY-MM-DD`. */
export type IsoDate = string & { readonly [dateBrand]: 'IsoDate' }

const FORM = /^(?:19|20|21|22)\d{2}-\d{2}-\d{2}$/
const FIRST_YEAR = 1900
const LAST_YEAR = 2299
/** The last day that may be typed: what is computed from it still lies within the calendar. */
const LAST_TYPED = '2199-12-31'

/** Tells a real day in ISO form from any other text. */
export function isDate(text: string): text is IsoDate {
  if (!FORM.test(text)) return false
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month)
}

/** Reads an ISO date from 1900 to 2199; undefined when it is not a real day. */
export function parseDate(text: string): IsoDate | undefined {
  return isDate(text) && text <= LAST_TYPED ? text : undefined
}

/** Brands a date known to be real; throws otherwise, since that can only be a defect. */
export function date(text: string): IsoDate {
  if (!isDate(text)) throw new RangeError(`Not a date: ${text}`)
  return text
}

/** Reads the two styles found in extracts, `2026-07-29` and `07/29/2026`. */
export function readDate(text: string): IsoDate | undefined {
  const american = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)
  return parseDate(american === null ? text : `${american[3]}-${american[1]}-${american[2]}`)
}

/** Days since 1970-01-01. */
export function dayNumber(iso: IsoDate): number {
  const month = twoDigits(iso, 5)
  const year = yearOf(iso) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(iso, 8) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Dates already written, by days since the calendar's first: the same few thousand come back again and again. */
const WRITTEN: (IsoDate | undefined)[] = []
const FIRST_DAY_NUMBER = -25_567

/** The date of a day number; throws outside the years a date may have. */
export function fromDayNumber(number: number): IsoDate {
  const known = WRITTEN[number - FIRST_DAY_NUMBER]
  if (known !== undefined) return known
  const written = civil(number)
  WRITTEN[number - FIRST_DAY_NUMBER] = written
  return written
}

function civil(number: number): IsoDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1
  const month = monthShifted + (monthShifted < 10 ? 3 : -9)
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Builds a date from its parts; throws when it is no real day. */
export function compose(year: number, month: number, day: number): IsoDate {
  return date(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(iso) + days)
}

/** Days from one date to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Months later, on the same day of the month, or on the month's last day when it is shorter. */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  const index = yearOf(iso) * 12 + twoDigits(iso, 5) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return write(year, month, Math.min(twoDigits(iso, 8), daysInMonth(year, month)))
}

/** The last day of the date's month. */
export function endOfMonth(iso: IsoDate): IsoDate {
  const year = yearOf(iso)
  const month = twoDigits(iso, 5)
  return write(year, month, daysInMonth(year, month))
}

/** 0 Monday to 6 Sunday. */
export function weekday(iso: IsoDate): number {
  return (((dayNumber(iso) + 3) % 7) + 7) % 7
}

export function isWeekend(iso: IsoDate): boolean {
  return weekday(iso) >= 5
}

/** The later of two dates. */
export function laterOf(first: IsoDate, second: IsoDate): IsoDate {
  return first > second ? first : second
}

/** The earlier of two dates. */
export function earlierOf(first: IsoDate, second: IsoDate): IsoDate {
  return first < second ? first : second
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** Writes parts already known to be a real day; only the year can lie outside the calendar. */
function write(year: number, month: number, day: number): IsoDate {
  const text = `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`
  if (isWithinCalendar(text, year)) return text
  throw new RangeError(`Outside the calendar: ${year}`)
}

function isWithinCalendar(text: string, year: number): text is IsoDate {
  return year >= FIRST_YEAR && year <= LAST_YEAR && text.length === 10
}

function yearOf(iso: string): number {
  return twoDigits(iso, 0) * 100 + twoDigits(iso, 2)
}

function twoDigits(iso: string, at: number): number {
  return (iso.charCodeAt(at) - 48) * 10 + iso.charCodeAt(at + 1) - 48
}

function daysInMonth(year: number, month: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new RangeError(`Outside the calendar: ${year}`)
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
