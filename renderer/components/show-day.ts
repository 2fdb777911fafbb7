/** Days as people read them, `Nov 22, 2026`, and as they are typed, `11/22/2026`. */
import { parseDate, weekday } from '../../shared/values/dates.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** `2026-11-22` as `Nov 22, 2026`; any other text as it is. */
export function showDay(iso: string): string {
  if (parseDate(iso) === undefined) return iso
  const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''
  return `${month} ${Number(iso.slice(8, 10))}, ${iso.slice(0, 4)}`
}

/** `2026-11-22` as `Sun, Nov 22, 2026`. */
export function showDayWithWeekday(iso: string): string {
  const day = parseDate(iso)
  return day === undefined ? iso : `${WEEKDAYS[weekday(day)] ?? ''}, ${showDay(iso)}`
}

/** `2026-11-22` as `Sun, Nov 22` within the year of a day, for lists in which the year then goes without saying. */
export function showNearDay(iso: string, today: string): string {
  return iso.slice(0, 4) === today.slice(0, 4) ? showDayWithWeekday(iso).replace(/, \d{4}$/, '') : showDay(iso)
}

/** `2026-11-22` as `11/22/2026`, the form of the date fields. */
export function writeDay(iso: string): string {
  return parseDate(iso) === undefined ? iso : `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`
}
