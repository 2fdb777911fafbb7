/** The test of hardship: what is left of income after the basic expenses of the household. */
import { add, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.5(1) Financial Hardship; 31 CFR 5.18(b)'

export const rules = ['IRM-12.5-definition', 'CFR5-5.18-subsistence']

/** The household's figures for one month; for employee, spouse and dependents together. */
export interface Household {
  readonly income: Cents
  readonly food: Cents
  readonly housing: Cents
  readonly clothing: Cents
  readonly transportation: Cents
  readonly medical: Cents
  readonly exceptional: Cents
}

/** What the household can pay, what it lacks, and whether the payment would be a hardship. */
export interface Subsistence {
  readonly available: Cents
  readonly shortfall: Cents
  readonly hardship: boolean
}

/** Compares the payment of one month with what is left after basic expenses. */
export function subsistence(household: Household, monthlyPayment: Cents): Outcome<Subsistence> {
  const { income, food, housing, clothing, transportation, medical, exceptional } = household
  const expenses = add(food, housing, clothing, transportation, medical, exceptional)
  const available = notBelowZero(subtract(income, expenses))
  const shortfall = notBelowZero(subtract(expenses, income))
  return answer({ available, shortfall, hardship: monthlyPayment > available }, [
    { label: 'Income', amount: formatMoney(income) },
    { label: 'Basic and exceptional expenses', amount: formatMoney(expenses), cite: '31 CFR 5.18(b)' },
    { label: 'Left for payments', amount: formatMoney(available) },
    { label: 'Payment', amount: formatMoney(monthlyPayment) },
  ])
}
