/** The balance Treasury keeps against ours: a difference is shown, not corrected. */
import { formatMoney, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.18.1(2), 1.35.7.18.3(5)'

export const rules = ['IRM-18.1-balance']

/** Ours less theirs. */
export interface Reconciliation {
  readonly difference: Cents
  readonly agrees: boolean
}

/** Compares the two balances of one debt. */
export function reconcile(ours: Cents, theirs: Cents): Outcome<Reconciliation> {
  const difference = subtract(ours, theirs)
  return answer({ difference, agrees: difference === 0 }, [
    { label: 'Our balance', amount: formatMoney(ours) },
    { label: 'Treasury’s balance', amount: formatMoney(theirs), cite: citation },
  ])
}
