/** Aggregate disposable earnings: the pay from which the limits for support are figured. */
import { add, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.1(j)(3)'

export const rules = ['CFR285-1-aggregate']

/** One pay, with all its kinds of pay together, and what is withheld from it. */
export interface SupportPaySlip {
  /** Basic, special, incentive, retainer, overtime and other authorized pay. */
  readonly pay: Cents
  readonly legallyRequired: Cents
  readonly incomeTax: Cents
  readonly healthInsurance: Cents
  readonly normalRetirement: Cents
  readonly normalLifeInsurance: Cents
  /** Kept in the earnings: coverage beyond the normal. */
  readonly supplementaryCoverage: Cents
}

/** Pay less what is required, income tax, health insurance, and normal retirement and life insurance. */
export function aggregateDisposableEarnings(slip: SupportPaySlip): Outcome<Cents> {
  const subtracted = add(
    slip.legallyRequired,
    slip.incomeTax,
    slip.healthInsurance,
    slip.normalRetirement,
    slip.normalLifeInsurance,
  )
  const earnings = notBelowZero(subtract(slip.pay, subtracted))
  return answer(earnings, [
    { label: 'All pay', amount: formatMoney(slip.pay) },
    { label: 'Less what counts', amount: formatMoney(subtracted), cite: citation },
    { label: 'Supplementary coverage stays in', amount: formatMoney(slip.supplementaryCoverage), cite: citation },
  ])
}
