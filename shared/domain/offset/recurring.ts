/** Which payments recur, so that their payee is warned before the first offset. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 285.5(b), 285.5(e)(8), 285.5(g)(1)-(2)'

export const rules = ['CFR285-5-recurring-def', 'CFR285-5-payer-duty', 'CFR285-5-warning']

/** A payment as its agency describes it. */
export interface PaymentPattern {
  readonly toIndividual: boolean
  readonly timesAYear: number
  readonly kind: 'benefit-or-pay' | 'contract' | 'grant' | 'cooperative-agreement'
}

/** Whether it recurs; then a warning goes before the first offset, and none when offsets resume. */
export function recurring(
  pattern: PaymentPattern,
  on: IsoDate,
): Outcome<{ readonly recurs: boolean; readonly warn: boolean }> {
  const least = countOn('recurring-payments-a-year', on)
  const recurs = pattern.toIndividual && pattern.kind === 'benefit-or-pay' && pattern.timesAYear >= least.value
  return answer({ recurs, warn: recurs }, [
    { label: `${pattern.timesAYear} a year; recurring from ${least.value}`, cite: least.source },
  ])
}
