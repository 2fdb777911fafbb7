/** The first installment of an agreement that is past its day and not paid in full. */
import { missedInstallment, type Installment } from '../domain/agreement/default.ts'
import { add, least, notBelowZero, subtract } from '../values/money.ts'
import type { NoticeFacts } from './notice-facts.ts'

export const citation = 'IRM 1.35.7.5(1) Default, 1.35.7.12(5), (7)'

/** Payments since the agreement was signed cover its installments in their order. */
export function unpaidInstallment({ agreement, standing, today }: NoticeFacts): Installment | undefined {
  if (agreement === undefined || agreement.endedOn !== undefined) return undefined
  const { signedOn, installments } = agreement
  let left = add(...standing.payments.filter(({ on }) => on > signedOn).map(({ amount }) => amount))
  const schedule = installments.map(({ dueOn, amount }) => {
    const paid = least(left, amount)
    left = notBelowZero(subtract(left, paid))
    return { due: dueOn, amount, paid }
  })
  return missedInstallment(schedule, today)
}
