/** When an amount may be entered as a debt: owed by an employee, not a tax, and determined by an official. */
import type { Cents } from '../../values/money.ts'
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.1(1)-(3), 1.35.7.5(1) Debt, 1.35.7.7.1(1)'

export const rules = ['IRM-1-scope-debtor', 'IRM-5-debt-determined', 'IRM-7.1-employee-pays']

/** What is known when a debt is about to be set up. */
export interface Claim {
  readonly tax: boolean
  /** The person's tie to the agency. */
  readonly debtor: 'current-employee' | 'former-employee' | 'other'
  readonly amount: Cents
  /** Who determined that the amount is owed, and when. */
  readonly determinedBy?: string | undefined
  readonly determinedOn?: IsoDate | undefined
}

/** The amount to be set up as a debt of the employee, or why it may not be. */
export function establish(claim: Claim): Outcome<Cents> {
  return unlessForbidden(
    [
      ...forbidWhen(claim.tax, {
        rule: 'IRM-1-scope-debtor',
        cite: 'IRM 1.35.7.1(1)',
        message: 'Taxes are not collected here.',
      }),
      ...forbidWhen(claim.debtor === 'other', {
        rule: 'IRM-1-scope-debtor',
        cite: 'IRM 1.35.7.1(2)',
        message: 'Only current and former employees have debts here.',
      }),
      ...forbidWhen(undetermined(claim), {
        rule: 'IRM-5-debt-determined',
        cite: 'IRM 1.35.7.5(1) Debt',
        message: 'Record the official who determined that the amount is owed, and the day.',
      }),
    ],
    claim.amount,
  )
}

function undetermined(claim: Claim): boolean {
  return (claim.determinedBy ?? '').trim() === '' || claim.determinedOn === undefined
}
