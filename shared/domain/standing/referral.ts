/** The gate of referral, asked of a debt on the book: what its letters, cases, agreements and offsets say of it. */
import { addDays, addMonths, type IsoDate } from '../../values/dates.ts'
import { cents, portionRoundedDown, type Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { policyInEffect, type PolicyChange } from '../policy/in-effect.ts'
import { referralBars, type ReferralFacts } from '../referral-gates.ts'
import { delinquencyDate, pastDueDate } from './delinquency-date.ts'
import { agreementInForce, demandLetter, openCases, type CaseFact, type StandingFacts } from './facts.ts'
import { collectionHeld, placedHoldsOn } from './holds.ts'

export const citation = 'IRM 1.35.7.18(1)-(3); 31 CFR 5.9(b), 285.12(c)-(d)'

/** A salary offset that is being taken, as far as it tells when the debt will be paid. */
export interface RunningOffset {
  readonly amount: Cents
  readonly firstPayOn: IsoDate
  readonly payEveryDays: number
}

/** What decides on referral, from the facts of the debt on a day. */
export function referralFactsOf(
  facts: StandingFacts,
  owed: Cents,
  today: IsoDate,
  offset?: RunningOffset | undefined,
): ReferralFacts {
  const letter = demandLetter(facts)
  const since = sinceOf(facts, today)
  const pending = new Set(openCases(facts, today).map((file) => file.kind))
  return {
    asOf: today,
    delinquencyDate: since ?? today,
    demandDate: letter?.datedOn,
    balance: owed,
    taxpayerId: facts.debtor.taxpayerId,
    noticeDate: letter?.mailedOn === undefined ? undefined : letter.datedOn,
    waiverPending: pending.has('waiver'),
    reviewPending: pending.has('review'),
    hearingPending: pending.has('hearing'),
    agreementCurrent: agreementInForce(facts, today) !== undefined,
    deceased: facts.cases.some((file) => file.kind === 'death' && file.outcome !== 'withdrawn'),
    inLitigation: pending.has('litigation'),
    internalOffsetExpected: offset !== undefined && since !== undefined && paidWithinThreeYears(offset, owed, since),
    bankruptcy: bankruptcyOf(facts.cases, today),
  }
}

/** Why a debt may not go to Treasury; nothing when it may. */
export function referralReasons(facts: StandingFacts, owed: Cents, today: IsoDate): readonly Reason[] {
  const known = sinceOf(facts, today) !== undefined
  const bars = referralBars(referralFactsOf(facts, owed, today))
  return [
    ...forbidWhen(facts.referredOn !== undefined, {
      rule: 'at-treasury',
      cite: '31 CFR 285.12(g)',
      message: 'The debt is at Treasury already.',
    }),
    ...forbidWhen(facts.jointly === true, {
      rule: 'joint-debt',
      cite: '31 CFR 285.12(c)',
      message: 'Several people owe it together; the file to Treasury takes debts of one person only.',
    }),
    ...collectionHeld(placedHoldsOn(facts, today)),
    ...bars.map((reason) => (known ? reason : withoutDay(reason, delinquencyDate(facts, today)))),
  ]
}

/**
 * The day from which debts that become delinquent are counted from their demand letter, as the policy on a day has it;
 * undefined while they are counted from the date of delinquency.
 */
export function countedFromDemandSince(policies: readonly PolicyChange[], today: IsoDate): IsoDate | undefined {
  const byDemand = (on: IsoDate) => {
    return policyInEffect(policies, on).settings.delinquencyCountedFrom === 'initial-demand'
  }
  if (!byDemand(today)) return undefined
  const days = policies.map((change) => change.effective).filter((day) => day <= today).toSorted()
  const before = days.findLastIndex((day) => !byDemand(day))
  return days[before + 1] ?? today
}

/** The day from which referral counts, or the due date from which it will, when either is known. */
function sinceOf(facts: StandingFacts, today: IsoDate): IsoDate | undefined {
  const since = pastDueDate(facts, today)
  const letter = demandLetter(facts)
  if (since !== undefined || letter?.mailedOn === undefined) return since
  return letter.dueOn !== undefined && letter.dueOn >= today ? letter.dueOn : undefined
}

/** Nobody knows when a debt without a mailed letter becomes past due, even one that is late by its kind. */
function withoutDay(reason: Reason, late: IsoDate | undefined): Reason {
  if (reason.rule !== 'not-delinquent') return reason
  const { opens: _unknown, ...rest } = reason
  if (late === undefined) return rest
  return { ...rest, cite: '31 CFR 285.12(c)(3)', message: 'Treasury counts from the payment date of a mailed letter.' }
}

/** The latest bankruptcy decides: a stay while it is open, then its outcome; one entered in error is none. */
function bankruptcyOf(cases: readonly CaseFact[], today: IsoDate): ReferralFacts['bankruptcy'] {
  const latest = cases.findLast((file) => file.kind === 'bankruptcy' && file.accepted && file.receivedOn <= today)
  if (latest === undefined) return 'none'
  if (latest.decidedOn === undefined || latest.decidedOn > today) return 'stay'
  if (latest.outcome === 'discharged') return 'discharged'
  return latest.outcome === 'withdrawn' ? 'none' : 'dismissed'
}

/** 31 CFR 285.12(d)(4): internal offset is expected to pay the debt in full within three years of delinquency. */
function paidWithinThreeYears(offset: RunningOffset, owed: Cents, since: IsoDate): boolean {
  const { amount, firstPayOn, payEveryDays } = offset
  if (amount <= 0) return false
  const pays = portionRoundedDown(cents(owed + amount - 1), 1, amount)
  return addDays(firstPayOn, (pays - 1) * payEveryDays) <= addMonths(since, 36)
}
