/** Restitution is the value of the loss. */
import { formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.5(2)'

export const rules = ['IRM-9.5-restitution-value']

/** The amount owed for a loss of the given value. */
export function restitutionDebt(lossValue: Cents): Outcome<Cents> {
  return answer(lossValue, [{ label: 'Value of the loss', amount: formatMoney(lossValue), cite: citation }])
}
