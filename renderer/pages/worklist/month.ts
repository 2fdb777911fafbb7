/** The days of a month as a grid of weeks. */
import { addDays, parseDate, weekday, type IsoDate } from '../../../shared/values/dates.ts'

/** `2026-11` and its first and last day. */
export interface Month {
  readonly name: string
  readonly first: IsoDate
  readonly last: IsoDate
}

const NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const

/** The month that an address names, `2026-11`; the month of a day otherwise. */
export function readMonth(text: string, today: IsoDate): Month {
  const first = parseDate(`${text}-01`) ?? parseDate(`${today.slice(0, 7)}-01`) ?? today
  return monthOf(first)
}

function monthOf(first: IsoDate): Month {
  const next = addDays(first, 31)
  const last = addDays(next, -Number(next.slice(8, 10)))
  return { name: `${NAMES[Number(first.slice(5, 7)) - 1] ?? ''} ${first.slice(0, 4)}`, first, last }
}

/** The month so many months away, as an address names it. */
export function monthAway({ first }: Month, months: number): string {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month from Sunday to Saturday; undefined where a day is of another month. */
export function weeksOf({ first, last }: Month): readonly (readonly (IsoDate | undefined)[])[] {
  const weeks: (IsoDate | undefined)[][] = []
  // `weekday` counts from Monday; the week of a calendar here begins on Sunday.
  const before = (weekday(first) + 1) % 7
  let day = addDays(first, -before)
  while (day <= last) {
    weeks.push(Array.from({ length: 7 }, (_, index) => within(addDays(day, index), first, last)))
    day = addDays(day, 7)
  }
  return weeks
}

function within(day: IsoDate, first: IsoDate, last: IsoDate): IsoDate | undefined {
  return day < first || day > last ? undefined : day
}
