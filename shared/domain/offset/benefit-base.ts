/** The benefit from which the limit of an offset is figured, and whether its formula applies at all. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 285.4(a)-(b)'

export const rules = [
  'CFR285-4-scope', 'CFR285-4-base', 'CFR285-4-monthly-def', 'CFR285-4-before-offset',
]

/** A monthly benefit as it is before any offset for debts. */
export interface MonthlyBenefit {
  readonly kind: 'social-security' | 'railroad-retirement' | 'black-lung-part-b' | 'other'
  readonly beforeOffsets: Cents
  readonly programReductions: Cents
  readonly overpaymentRecovery: Cents
  /** For how many months it is to be paid, when it is limited from the start. */
  readonly limitedToMonths?: number | undefined
  /** The payee is the person entitled to it. */
  readonly payeeEntitled: boolean
}

/**
 * The payment the formula starts from; undefined when the formula does not apply.
 *
 * Unsettled: the text says that amounts taken to recover a benefit overpayment are not part of the covered payment;
 * it is read as subtracting them like the program's own reductions.
 */
export function benefitBase(benefit: MonthlyBenefit, on: IsoDate): Outcome<Cents | undefined> {
  const months = countOn('benefit-months', on)
  const short = benefit.limitedToMonths !== undefined && benefit.limitedToMonths < months.value
  if (benefit.kind === 'other' || short || !benefit.payeeEntitled) {
    return answer(undefined, [{ label: 'The formula for benefits does not apply', cite: '31 CFR 285.4(a)(1), (b)' }])
  }
  const afterProgram = subtract(benefit.beforeOffsets, benefit.programReductions)
  const base = notBelowZero(subtract(afterProgram, benefit.overpaymentRecovery))
  return answer(base, [
    { label: 'Benefit before any offset', amount: formatMoney(benefit.beforeOffsets), cite: '31 CFR 285.4(a)(2)' },
    { label: 'Less reductions the program requires', amount: formatMoney(base), cite: '31 CFR 285.4(b)' },
  ])
}
