/** Lifting the loan bar for one person: by the head of the agency, the CFO or the Deputy CFO, after weighing. */
import type { Outcome } from '../../values/outcome.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.13(g)'

export const rules = ['CFR285-13-waiver']

/** Who may lift it. */
export const LOAN_BAR_OFFICIALS = [
  { id: 'agency-head', label: 'Head of the agency' },
  { id: 'cfo', label: 'Chief Financial Officer' },
  { id: 'deputy-cfo', label: 'Deputy Chief Financial Officer' },
] as const

/** Who is said to have lifted it. */
export type LoanBarWaiverOfficial = (typeof LOAN_BAR_OFFICIALS)[number]['id'] | 'other'

/** What is weighed. */
export const LOAN_BAR_FACTORS = [
  { id: 'age', label: 'the age of the delinquency', cite: '31 CFR 285.13(g)(2)' },
  { id: 'amount', label: 'its amount', cite: '31 CFR 285.13(g)(2)' },
  { id: 'cause', label: 'its cause', cite: '31 CFR 285.13(g)(2)' },
  { id: 'chance', label: 'the chance that it is resolved', cite: '31 CFR 285.13(g)(2)' },
  { id: 'total-debt', label: 'all the person owes', cite: '31 CFR 285.13(g)(2)' },
  { id: 'credit', label: 'the credit history', cite: '31 CFR 285.13(g)(2)' },
] as const satisfies readonly ChecklistItem[]

/** Accepts a waiver for one person; each is counted in a central record by its type. */
export function loanBarWaiver(official: LoanBarWaiverOfficial, weighed: readonly string[]): Outcome<'waived'> {
  return unlessForbidden(
    [
      ...forbidWhen(official === 'other', {
        rule: 'CFR285-13-waiver',
        cite: '31 CFR 285.13(g)(1)',
        message: 'Only the head of the agency, the CFO or the Deputy CFO may lift the bar.',
      }),
      ...missingItems('CFR285-13-waiver', LOAN_BAR_FACTORS, weighed),
    ],
    'waived',
  )
}
