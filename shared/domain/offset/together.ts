/** All remedies may run at once, but together they may not take more than is owed. */
import { add, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.5(a)(2)-(3)'

export const rules = ['CFR285-5-simultaneous']

/** What was taken beyond the debt with its charges, to be given back. */
export function overCollected(owed: Cents, collections: readonly Cents[]): Outcome<Cents> {
  const over = notBelowZero(subtract(add(...collections), owed))
  return answer(over, [{ label: 'Taken beyond what was owed', amount: formatMoney(over), cite: citation }])
}
