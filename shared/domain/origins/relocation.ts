/** Relocation: the balance of each travel segment, a broken service agreement, and services that are not allowed. */
import { ZERO, add, formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome, type Step } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.2(2)-(4)'

export const rules = [
  'IRM-9.2-advance', 'IRM-9.2-advance-cancel', 'IRM-9.2-service-agreement', 'IRM-9.2-hhg-unallowed', 'IRM-9.2-full-due',
]

/** One part of a move with its own advance and voucher: house hunting, travel, temporary quarters. */
export interface Segment {
  readonly name: string
  readonly advance: Cents
  /** Absent when the employee has not accounted for the segment: all of its advance is owed. */
  readonly voucher?: Cents | undefined
}

/** Owed for each segment by itself: a surplus on one does not pay another. All of it when the move is cancelled. */
export function relocationAdvanceBalance(segments: readonly Segment[], cancelled: boolean): Outcome<Cents> {
  const owed = segments.map((segment) =>
    cancelled ? segment.advance : notBelowZero(subtract(segment.advance, segment.voucher ?? ZERO)),
  )
  const steps: readonly Step[] = segments.map((segment, index) => ({
    label: cancelled ? `${segment.name}: the move was cancelled` : `${segment.name}: advance less voucher`,
    amount: formatMoney(owed[index] ?? ZERO),
    cite: 'IRM 1.35.7.9.2(2)',
  }))
  return answer(add(...owed), steps)
}

/** What the agency spent, when the service or transportation agreement was broken or the transfer not made. */
export function serviceAgreementDebt(spent: Cents, kept: boolean): Outcome<Cents> {
  const owed = kept ? ZERO : spent
  const label = kept ? 'The agreement was kept' : 'Spent on a move whose agreement was not kept'
  return answer(owed, [{ label, amount: formatMoney(owed), cite: 'IRM 1.35.7.9.2(3)' }])
}

/** The cost of services by the mover or another firm that the regulations do not allow. */
export function unallowedServices(services: readonly Cents[]): Outcome<Cents> {
  const owed = add(...services)
  return answer(owed, [{ label: 'Services not allowed', amount: formatMoney(owed), cite: 'IRM 1.35.7.9.2(4)' }])
}
