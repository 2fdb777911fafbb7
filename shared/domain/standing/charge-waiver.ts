/** The gate of a waiver of charges, asked of a debt on the book. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, ZERO, type Cents } from '../../values/money.ts'
import { answer, invalid, refuse, type Outcome } from '../../values/outcome.ts'
import type { Account } from '../account-facts.ts'
import { waiveCharges, type ChargeWaiverGround } from '../charges/waive-charges.ts'
import { demandLetter, type StandingFacts } from './facts.ts'

export const citation = '31 CFR 5.5(b), 901.9(g); IRM 1.35.7.16.4'

export type WaivedPart = 'interest' | 'penalty' | 'administrative'

/** Charges about to be waived, in whole or in part. */
export interface WaiverOfCharges {
  readonly part: WaivedPart
  readonly amount: Cents
  readonly on: IsoDate
  readonly ground: ChargeWaiverGround['ground']
  readonly finding: string
  /** Whoever waives a charge is a supervisor, and has not posted it. */
  readonly postedBySame: boolean
}

/** The amount to be taken off, or why it may not be. */
export function waiverOfCharges(facts: StandingFacts, account: Account, waiver: WaiverOfCharges): Outcome<Cents> {
  const { part, amount, postedBySame } = waiver
  const owed = account.balance[part]
  if (amount > owed) return invalid('amount', `Only ${formatMoney(owed)} of it is owed.`)
  if (postedBySame) {
    const message = 'Whoever posted a charge does not waive it. Another supervisor must do it.'
    return refuse([{ rule: 'maker-checker', cite: 'NIST SP 800-53 AC-5', message }])
  }
  const ground = groundOf(facts, account, waiver)
  if (!ground.ok) return ground
  const allowed = waiveCharges(ground.value, true)
  return allowed.ok ? answer(amount, allowed.steps) : allowed
}

/** The ground with the facts of the debt that it needs. */
function groundOf(facts: StandingFacts, account: Account, waiver: WaiverOfCharges): Outcome<ChargeWaiverGround> {
  const { ground, finding } = waiver
  if (ground === 'compromise-or-settlement') return answer({ ground })
  if (ground !== 'paid-within-30-days') return answer({ ground, finding })
  const firstNotice = demandLetter(facts)?.datedOn
  const paidInFullOn = facts.payments.at(-1)?.on
  if (firstNotice === undefined || paidInFullOn === undefined || account.balance.principal > ZERO) {
    return invalid('ground', 'The debt itself has not been paid; this ground needs that it was, within the days.')
  }
  return answer({ ground, firstNotice, paidInFullOn })
}
