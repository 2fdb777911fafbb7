/** The age of debts by buckets that whoever asks sets: `30,60,90` is up to 30 days, 31 to 60, 61 to 90, over 90. */
export const citation = 'IRM 1.35.7.15(1); OMB Circular A-129, section IV'

/** The buckets that are shown when none are asked for. */
export const USUAL_BUCKETS: readonly number[] = [30, 60, 90, 120, 180, 365]

/** One stretch of days. */
export interface Bucket {
  readonly key: string
  readonly label: string
  readonly from: number
  readonly to: number
}

/** The buckets of their last days, which must rise; undefined when they do not. */
export function bucketsOf(lastDays: readonly number[]): readonly Bucket[] | undefined {
  const rises = lastDays.every((day, place) => day > (lastDays[place - 1] ?? 0))
  if (!rises || lastDays.length === 0) return undefined
  const closed = lastDays.map((to, place): Bucket => {
    const from = (lastDays[place - 1] ?? 0) + 1
    return { key: `${from}-${to}`, label: `${from} to ${to} days`, from, to }
  })
  const last = lastDays.at(-1) ?? 0
  const open: Bucket = { key: `over-${last}`, label: `Over ${last} days`, from: last + 1, to: Number.MAX_SAFE_INTEGER }
  const current: Bucket = { key: 'not-delinquent', label: 'Not delinquent', from: Number.MIN_SAFE_INTEGER, to: 0 }
  return [current, ...closed, open]
}
