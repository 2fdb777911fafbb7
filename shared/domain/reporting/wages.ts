/** What is reported as wages on Form W-2 because it was not repaid: at year end, or 150 days after travel ended. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'

export const citation = 'IRM 1.35.7.8.1(3), 1.35.7.8.3(3), 1.35.7.9.1(6)'

export const rules = ['IRM-8.1-esp-w2', 'IRM-8.3-w2', 'IRM-9.1-w2-150']

/** A debt that may have to be reported. */
export type ReportableDebt =
  | { readonly when: 'unpaid-at-year-end'; readonly paidOn: IsoDate; readonly amount: Cents; readonly repaid: Cents }
  | { readonly when: 'unpaid-after-travel-end'; readonly travelEnded: IsoDate; readonly unpaid: Cents }
  | { readonly when: 'never' }

/** The amount reported, for which year; nothing while it is not due. The debt itself stands. */
export interface ReportedWages {
  readonly amount: Cents
  readonly year?: number
}

/**
 * What is to be reported by a day. At year end: what was not collected by 31 December of the year in which the
 * payment was made. After travel: the balance on the day after the 150th, in the year of that day.
 */
export function reportedWages(debt: ReportableDebt, today: IsoDate): Outcome<ReportedWages> {
  if (debt.when === 'never') return answer({ amount: ZERO })
  if (debt.when === 'unpaid-after-travel-end') return afterTravel(debt.travelEnded, debt.unpaid, today)
  const year = Number(debt.paidOn.slice(0, 4))
  const unpaid = notBelowZero(subtract(debt.amount, debt.repaid))
  const over = Number(today.slice(0, 4)) > year
  return answer(over && unpaid > ZERO ? { amount: unpaid, year } : { amount: ZERO }, [
    { label: `Not repaid by the end of ${year}`, amount: formatMoney(unpaid), cite: citation },
  ])
}

function afterTravel(travelEnded: IsoDate, unpaid: Cents, today: IsoDate): Outcome<ReportedWages> {
  const limit = period('reportAsWagesAfter', travelEnded)
  const after = addDays(travelEnded, limit.value.days)
  const year = Number(addDays(after, 1).slice(0, 4))
  return answer(today > after && unpaid > ZERO ? { amount: unpaid, year } : { amount: ZERO }, [
    { label: `Unpaid after ${after}`, amount: formatMoney(unpaid), cite: limit.source },
  ])
}
