/** Disposable pay for garnishment: what is left after health insurance and what the law takes, court orders not. */
import { add, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.11(c)'

export const rules = ['CFR285-11-disposable']

/** One pay with bonus, commission and vacation pay, and what is withheld from it. */
export interface WageSlip {
  readonly compensation: Cents
  readonly taxes: Cents
  readonly socialSecurity: Cents
  readonly healthInsurance: Cents
  /** Stays in disposable pay. */
  readonly courtOrdered: Cents
}

/** The pay from which a garnishment is figured. */
export function garnishableDisposablePay(slip: WageSlip): Outcome<Cents> {
  const subtracted = add(slip.taxes, slip.socialSecurity, slip.healthInsurance)
  const pay = notBelowZero(subtract(slip.compensation, subtracted))
  return answer(pay, [
    { label: 'Compensation', amount: formatMoney(slip.compensation) },
    { label: 'Less taxes, Social Security and health insurance', amount: formatMoney(subtracted), cite: citation },
    { label: 'Court orders stay in', amount: formatMoney(slip.courtOrdered), cite: citation },
  ])
}
