/** Calendar arithmetic of the replay's own, so that nothing is checked against itself. */

const MILLISECONDS = 86_400_000

/** The day so many days after another, both as YYYY-MM-DD. */
export function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10)
}

/** The same day of a later month, for days that every month has. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10)
}
