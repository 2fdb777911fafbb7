/** What a compromise gives up: the charges before any principal, so that what stays owed is principal first. */
import { cents, formatMoney, subtract, type Cents } from '../../values/money.ts'
import type { Balance } from '../application-of-payments.ts'

export const citation = '31 CFR 5.7, 901.9(g), 902.2'

/** The parts that are given up. */
export type GivenUp = Pick<Balance, 'interest' | 'penalty' | 'administrative' | 'principal'>

/** Splits an amount that is given up over the parts: penalty, charges, interest, then principal. */
export function giveUp(balance: Balance, amount: Cents): GivenUp {
  const penalty = least(balance.penalty, amount)
  const afterPenalty = subtract(amount, penalty)
  const administrative = least(balance.administrative, afterPenalty)
  const afterCharges = subtract(afterPenalty, administrative)
  const interest = least(balance.interest, afterCharges)
  const principal = subtract(afterCharges, interest)
  if (principal > balance.principal) throw new RangeError(`More is given up than is owed: ${formatMoney(amount)}`)
  return { penalty, administrative, interest, principal }
}

function least(one: Cents, other: Cents): Cents {
  return cents(Math.min(one, other))
}
