/** Reporting a late debt to credit bureaus: 60 days after the notice, by whoever holds the debt. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 5.14'

export const rules = ['CFR5-5.14-credit']

/** Who reports the debt, or when it may be reported. */
export function creditReport(
  noticeDate: IsoDate,
  delinquent: boolean,
  atTreasury: boolean,
  today: IsoDate,
): Outcome<'treasury' | 'finance-center'> {
  const days = countOn('credit-bureau-notice-days', noticeDate)
  const opens = addDays(noticeDate, days.value)
  const rule = 'CFR5-5.14-credit'
  if (!delinquent) return refuse([{ rule, cite: days.source, message: 'The debt is not delinquent.' }])
  if (today < opens) {
    return refuse([{ rule, cite: days.source, message: `The notice must be ${days.value} days old.`, opens }])
  }
  return answer(atTreasury ? 'treasury' : 'finance-center', [{ label: `From ${opens}`, cite: days.source }])
}
