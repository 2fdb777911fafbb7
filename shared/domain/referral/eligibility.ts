/** What makes a debt fit for offset through Treasury: its kind, a final amount, no bar in law, and our regulations. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.2(b)-(c), 285.5(b), 285.5(d)(3)-(4)'

export const rules = [
  'CFR285-5-debt-scope', 'CFR285-5-enforceable', 'CFR285-5-eligible', 'CFR285-5-regs', 'CFR285-2-regulations',
  'CFR285-2-general', 'CFR285-2-oasdi', 'CFR285-6-lasting',
]

/** What is known of a debt and of the center. */
export interface OffsetCandidate {
  readonly kind: 'nontax' | 'internal-revenue' | 'tariff' | 'social-security'
  /** The agency has finally determined the amount. */
  readonly finalDetermination: boolean
  /** An automatic stay, a statute, an expired judgment, or a review that must end first. */
  readonly bar?: 'stay' | 'statute' | 'judgment-expired' | 'review' | undefined
  readonly pastDue: boolean
  readonly foreclosurePending: boolean
  /** Where our own regulations on offset can be read; salary needs one more. */
  readonly offsetRegulation: string
  readonly salaryRegulation: string
  readonly salaryWanted: boolean
}

/** Accepts the debt for offset, or gives every reason against it. */
export function offsetEligibility(debt: OffsetCandidate): Outcome<'eligible'> {
  return unlessForbidden(
    [
      ...forbidWhen(debt.kind !== 'nontax', {
        rule: debt.kind === 'social-security' ? 'CFR285-2-oasdi' : 'CFR285-5-debt-scope',
        cite: '31 CFR 285.5(b), 285.2(b)(4)',
        message: 'Debts under the tax, tariff and Social Security laws have ways of their own.',
      }),
      ...forbidWhen(!debt.finalDetermination || debt.bar !== undefined, {
        rule: 'CFR285-5-enforceable',
        cite: '31 CFR 285.5(b), 285.6(l)',
        message: debt.bar === undefined ? 'The amount is not finally determined.' : `Not enforceable: ${debt.bar}.`,
      }),
      ...forbidWhen(!debt.pastDue || debt.foreclosurePending, {
        rule: 'CFR285-5-eligible',
        cite: '31 CFR 285.5(d)(3)(i)',
        message: debt.pastDue ? 'Collateral is being foreclosed.' : 'The debt is not past due.',
      }),
      ...forbidWhen(debt.offsetRegulation.trim() === '', {
        rule: 'CFR285-2-regulations',
        cite: '31 CFR 285.2(c), 285.5(d)(4)',
        message: 'The settings name no regulation on administrative and refund offset.',
      }),
      ...forbidWhen(debt.salaryWanted && debt.salaryRegulation.trim() === '', {
        rule: 'CFR285-5-regs',
        cite: '31 CFR 285.5(d)(4)',
        message: 'The settings name no regulation on salary offset.',
      }),
    ],
    'eligible',
  )
}
