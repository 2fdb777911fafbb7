/** The editions of the law and the manual that the program follows, as its about box and worksheets name them. */
import { date, type IsoDate } from '../values/dates.ts'

export const citation = 'IRM 1.35.7 Manual Transmittal; 31 CFR part 5; 31 CFR part 285'

export const rules = ['IRM-0-effective', 'CFR5-as-of', 'CFR285-as-of']

/** One text, in the edition used. */
export interface SourceText {
  readonly title: string
  /** The day from which the edition holds, or as of which it was read. */
  readonly asOf: IsoDate
  readonly note: string
}

/** The texts of the default policy. Later editions enter as rows of the figures they change. */
export const SOURCE_TEXTS: readonly SourceText[] = [
  {
    title: 'IRM 1.35.7',
    asOf: date('2013-10-01'),
    note: 'Transmitted 23 September 2013; replaced the memoranda of 13 October 2004 and 17 April 2012',
  },
  { title: '31 CFR part 5', asOf: date('2024-11-25'), note: 'Title revised 18 November 2024' },
  { title: '31 CFR part 285', asOf: date('2019-06-18'), note: 'Amended since; see the policy set "current"' },
  { title: '31 CFR parts 900-904', asOf: date('2025-01-01'), note: 'Federal Claims Collection Standards' },
]
