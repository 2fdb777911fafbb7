/** The withholding tax allowance: an employee whose income falls below its bracket owes back what was too much. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { formatRate, type Rate } from '../../values/rate.ts'
import { rateOn } from '../../law/gate-figures.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.2(5)'

export const rules = ['IRM-9.2-wta']

/** The amount to be repaid: nothing at or above the bracket of the allowance, otherwise paid less due. */
export function withholdingTaxAllowanceDebt(
  bracket: Rate,
  allowancePaid: Cents,
  allowanceDue: Cents,
  paidOn: IsoDate,
): Outcome<Cents> {
  const threshold = rateOn('withholding-allowance-bracket', paidOn)
  const below = bracket < threshold.value
  const owed = below ? notBelowZero(subtract(allowancePaid, allowanceDue)) : ZERO
  const relation = below ? 'below' : 'not below'
  return answer(owed, [
    { label: `Bracket ${formatRate(bracket)}% is ${relation} ${formatRate(threshold.value)}%`, cite: threshold.source },
    { label: 'Allowance to be repaid', amount: formatMoney(owed), cite: citation },
  ])
}
