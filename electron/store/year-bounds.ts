/** The days between which a year lies, for queries. */
import { date, type IsoDate } from '../../shared/values/dates.ts'

/** The first day of a year, and the first after it. */
export function boundsOf(year: number): { readonly first: IsoDate; readonly after: IsoDate } {
  return { first: date(`${year}-01-01`), after: date(`${year + 1}-01-01`) }
}
