/** An emergency salary payment is taken whole from the next salary payment. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.8.1(2)'

export const rules = ['IRM-8.1-esp-next-pay']

/** The one deduction: on the first pay date after the payment was made. Undefined while no pay date is known. */
export function emergencyPayDeduction(
  amount: Cents,
  paidOn: IsoDate,
  payDates: readonly IsoDate[],
): Outcome<{ readonly on: IsoDate; readonly amount: Cents } | undefined> {
  const next = payDates.filter((day) => day > paidOn).toSorted()[0]
  return answer(next === undefined ? undefined : { on: next, amount }, [
    { label: 'Whole amount from the next salary payment', cite: citation },
  ])
}
