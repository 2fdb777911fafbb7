/** Whose debts a payment can be taken for: joint payees, representatives, and payments that were assigned. */
import { ZERO, formatMoney, least, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.5(e)(4)-(6), 285.5(e)(9), 285.6(k)'

export const rules = ['CFR285-5-joint', 'CFR285-5-rep-payee', 'CFR285-5-assigned', 'CFR285-5-payee-paid']

/** How the payment stands to the debtor. */
export type PayeeRelation =
  | { readonly as: 'sole-payee' | 'joint-payee' | 'beneficiary' | 'assignee' }
  | { readonly as: 'representative' }
  | { readonly as: 'assignor'; readonly exception: AssignmentException }

/** Why an assigned payment is not taken for the assignor's debts. */
export type AssignmentException = 'none' | 'no-setoff-contract' | 'settlement' | 'debt-after-assignment'

/** What is taken and what is paid out. The payee counts as paid in full. */
export interface OffsetOfPayment {
  readonly offset: Cents
  readonly paidOut: Cents
  readonly payeeCountsAsPaid: Cents
}

/** Offset for the debtor's debt, up to what the limits leave. */
export function offsetForPayee(payment: Cents, debt: Cents, relation: PayeeRelation): Outcome<OffsetOfPayment> {
  const reached = reaches(relation)
  const offset = reached ? least(payment, debt) : ZERO
  return answer({ offset, paidOut: subtract(payment, offset), payeeCountsAsPaid: payment }, [
    { label: `As ${relation.as}`, amount: formatMoney(offset), cite: citesOf(relation) },
  ])
}

function reaches(relation: PayeeRelation): boolean {
  if (relation.as === 'representative') return false
  return relation.as !== 'assignor' || relation.exception === 'none'
}

function citesOf(relation: PayeeRelation): string {
  if (relation.as === 'joint-payee') return '31 CFR 285.5(e)(4), 285.6(k)'
  if (relation.as === 'representative' || relation.as === 'beneficiary') return '31 CFR 285.5(e)(5)'
  return relation.as === 'sole-payee' ? '31 CFR 285.5(e)(1)' : '31 CFR 285.5(e)(6)'
}
