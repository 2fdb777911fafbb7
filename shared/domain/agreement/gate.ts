/** Whether a repayment agreement may be made at all, and whether its papers are complete. */
import { ZERO, type Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'
import { closed, type Permission } from '../permission.ts'

export const citation = 'IRM 1.35.7.5(1) Repayment Agreement, 1.35.7.12(3)-(5); 31 CFR 5.6'

export const rules = [
  'IRM-12-installment-gate', 'IRM-12-no-agreement-esp', 'IRM-12-no-agreement-hir', 'IRM-5-repayment-agreement',
  'IRM-12-term-basis', 'IRM-12-initial-lump', 'CFR5-5.6-installments', 'IRM-5-lump-sum',
]

/** An agreement about to be made. */
export interface ProposedAgreement {
  /** From the kind of debt. */
  readonly agreement: Permission
  readonly hardshipAccepted: boolean
  readonly requestedByDebtor: boolean
  /** Why the debtor cannot pay in one sum. */
  readonly inabilityToPay: string
  /** What the debtor can pay each month or pay period, as found by the clerk. */
  readonly abilityToPay?: Cents | undefined
  /** Paid with the signed agreement; nothing where the debtor can afford nothing, which is then said. */
  readonly lumpSum: Cents
  readonly lumpSumExplained: boolean
  readonly installments: number
  readonly signed: boolean
  /** Accepted by somebody who may bind the agency. */
  readonly approved: boolean
}

/** `in-force`, or `proposed` while the agency has not yet accepted it. */
export function proposeAgreement(proposed: ProposedAgreement): Outcome<'proposed' | 'in-force'> {
  return unlessForbidden(
    [...agreementClosed(proposed.agreement, proposed.hardshipAccepted), ...ground(proposed), ...papers(proposed)],
    proposed.approved ? 'in-force' : 'proposed',
    [{ label: 'Installments, because the debt cannot be paid in one sum', cite: '31 CFR 5.6; IRM 1.35.7.12(3)' }],
  )
}

/** Why the kind of debt has no agreement, or not yet; nothing when it has. */
export function agreementClosed(agreement: Permission, hardshipAccepted: boolean): readonly Reason[] {
  return closed(agreement, hardshipAccepted)
}

/** What a single payment does: it ends the debt only when it covers all of it. */
export function singlePayment(amount: Cents, balance: Cents): 'lump-sum' | 'partial-payment' {
  return amount >= balance ? 'lump-sum' : 'partial-payment'
}

function ground(proposed: ProposedAgreement): readonly Reason[] {
  return [
    ...forbidWhen(!proposed.requestedByDebtor, {
      rule: 'IRM-12-installment-gate',
      cite: 'IRM 1.35.7.12(3)',
      message: 'The debtor must ask for an agreement.',
    }),
    ...forbidWhen(proposed.inabilityToPay.trim() === '', {
      rule: 'CFR5-5.6-installments',
      cite: '31 CFR 5.6; IRM 1.35.7.12(3)',
      message: 'Record why the debtor cannot pay in one sum.',
    }),
    ...forbidWhen(proposed.abilityToPay === undefined, {
      rule: 'IRM-12-term-basis',
      cite: 'IRM 1.35.7.12(5)',
      message: 'Record what the debtor is able to pay; amount and term rest on it.',
    }),
  ]
}

function papers(proposed: ProposedAgreement): readonly Reason[] {
  return [
    ...forbidWhen(!proposed.signed, {
      rule: 'IRM-5-repayment-agreement',
      cite: 'IRM 1.35.7.5(1) Repayment Agreement',
      message: 'An agreement is in writing and signed.',
    }),
    ...forbidWhen(proposed.installments < 2, {
      rule: 'IRM-5-repayment-agreement',
      cite: 'IRM 1.35.7.5(1) Repayment Agreement',
      message: 'One payment is a lump sum, not an agreement.',
    }),
    ...forbidWhen(proposed.lumpSum === ZERO && !proposed.lumpSumExplained, {
      rule: 'IRM-12-initial-lump',
      cite: 'IRM 1.35.7.12(5)',
      message: 'A first payment as large as the debtor can afford comes with the agreement; say why there is none.',
    }),
  ]
}
