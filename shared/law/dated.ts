/**
 * Figures by effective date: every number the law decides is a row with the day it takes effect, its source and the
 * day that source was last checked. A change in law is one more row; nothing is ever overwritten.
 */
import type { IsoDate } from '../values/dates.ts'

/** One value of a figure, in effect from its date until the next row's. */
export interface Dated<T> {
  readonly effective: IsoDate
  readonly value: T
  /** Where the value can be read. */
  readonly source: string
  /** The day on which the source was last looked up. */
  readonly checkedOn: IsoDate
  /** `inferred` and `unverified` rows are shown as such; without a status the row is verified. */
  readonly status?: 'verified' | 'unverified' | 'inferred'
}

/** The rows of one figure, oldest first. */
export type DatedRows<T> = readonly Dated<T>[]

/** The row that decides on a day; undefined before the first row begins. */
export function inEffect<T>(rows: DatedRows<T>, on: IsoDate): Dated<T> | undefined {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]
    if (row !== undefined && row.effective <= on) return row
  }
  return undefined
}

/**
 * The row that governs a day: the one in effect or, before the first row, the earliest known one, since the older text
 * is not at hand and the rule itself is older. Throws when there are no rows, which can only be a defect.
 */
export function governing<T>(rows: DatedRows<T>, on: IsoDate): Dated<T> {
  const row = inEffect(rows, on) ?? rows[0]
  if (row === undefined) throw new RangeError('A figure without rows')
  return row
}

/** The row that governs a day or, for a question about no day in particular, the newest row. */
export function deciding<T>(rows: DatedRows<T>, on?: IsoDate): Dated<T> {
  if (on !== undefined) return governing(rows, on)
  const row = rows.at(-1)
  if (row === undefined) throw new RangeError('A figure without rows')
  return row
}
