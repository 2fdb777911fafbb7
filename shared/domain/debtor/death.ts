/** What the death of a debtor does: nothing is referred or collected; the debt is cancelled or written off. */
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.18(3)(3), 1.35.7.7.9(7); 31 CFR 285.5(d)(10)(iv)'

export const rules = ['IRM-18-exclude-deceased']

/** What is to be done with a debt of the dead. */
export interface DeathEffect {
  readonly mayRefer: false
  readonly recallFromTreasury: boolean
  readonly next: 'offer-cancellation' | 'offer-write-off'
}

/** The effect on a debt of a class, referred or not. */
export function deathEffect(debtClass: 'salary' | 'administrative', referred: boolean): Outcome<DeathEffect> {
  const next = debtClass === 'salary' ? 'offer-cancellation' : 'offer-write-off'
  return answer({ mayRefer: false, recallFromTreasury: referred, next }, [{ label: next, cite: citation }])
}
