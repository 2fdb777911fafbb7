/** Which of the backups that were made by themselves stay: one a day, a week, a month, for a while each. */
import { addDays, date, daysBetween, type IsoDate } from '../../shared/values/dates.ts'

/** How many days, weeks and months with a backup keep their newest one. */
export const KEPT = { daily: 7, weekly: 4, monthly: 12 } as const

interface Dated {
  readonly name: string
  readonly madeOn: IsoDate
}

/** The names that stay. `backups` are newest first. */
export function keptBackups(backups: readonly Dated[]): ReadonlySet<string> {
  return new Set([
    ...newestOfEach(backups, ({ madeOn }) => madeOn, KEPT.daily),
    ...newestOfEach(backups, ({ madeOn }) => mondayOf(madeOn), KEPT.weekly),
    ...newestOfEach(backups, ({ madeOn }) => madeOn.slice(0, 7), KEPT.monthly),
  ])
}

/** The newest backup of each of the latest so many periods that have one. */
function newestOfEach(
  backups: readonly Dated[], periodOf: (backup: Dated) => string, periods: number,
): readonly string[] {
  const newest = new Map<string, string>()
  for (const backup of backups) {
    const period = periodOf(backup)
    if (!newest.has(period) && newest.size < periods) newest.set(period, backup.name)
  }
  return [...newest.values()]
}

/** A Monday from which weeks are counted. */
const SOME_MONDAY = date('2024-01-01')

function mondayOf(day: IsoDate): IsoDate {
  const sinceMonday = daysBetween(SOME_MONDAY, day) % 7
  return addDays(day, -((sinceMonday + 7) % 7))
}
