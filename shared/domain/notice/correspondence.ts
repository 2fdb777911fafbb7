/** What debtors write is answered promptly; what they ask to see is supplied. Both stay open until done. */
import { daysBetween, type IsoDate } from '../../values/dates.ts'

export const citation = '31 CFR 5.4(c); IRM 1.35.7.10(1)(3), 1.35.7.10(2)(9)'

export const rules = ['CFR5-5.4-respond', 'IRM-11-agency-copy']

/** A letter, call or request of the debtor. */
export interface Correspondence {
  readonly kind: 'inquiry' | 'inspect-and-copy'
  readonly receivedOn: IsoDate
  /** When it was answered, or the records were supplied. */
  readonly answeredOn?: IsoDate | undefined
  /** Which records were supplied, for a request to inspect and copy. */
  readonly records?: string | undefined
}

/** Days a matter has been waiting; undefined when it is done. A supply of records must say which. */
export function daysWaiting(matter: Correspondence, today: IsoDate): number | undefined {
  const named = matter.kind === 'inquiry' || (matter.records ?? '').trim() !== ''
  return matter.answeredOn !== undefined && named ? undefined : daysBetween(matter.receivedOn, today)
}
