/** Taking a debt from the next pay without notice before it, asked of a debt on the book. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, type Cents } from '../../values/money.ts'
import { answer, refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import type { ChecklistItem } from '../checklist.ts'
import { emergencyPayDeduction } from '../enforced-offset/emergency-pay.ts'
import { smallOverpayment } from '../enforced-offset/small-overpayment.ts'
import type { OffsetWay } from '../enforced-offset/ways.ts'
import { adjustmentWithoutNotice } from '../enforced-offset/without-notice.ts'
import { forbidWhen } from '../gate.ts'
import { payDatesAfter } from '../pay-calendar.ts'
import type { StandingFacts } from './facts.ts'
import { collectionHeld, holdsOn } from './holds.ts'

export const citation = '31 CFR 5.12(d); IRM 1.35.7.8.1(2), 1.35.7.8.3(5)'

/** The ways that take a debt whole from the next pay. */
export type AdjustmentWay = Exclude<OffsetWay, 'enforced' | 'voluntary' | 'final-pay'>

/** What is known of the deduction beside the debt. */
export interface AdjustmentAsked {
  readonly way: AdjustmentWay
  readonly payPeriods?: number | undefined
  readonly thirdParty: boolean
  readonly bySupervisor: boolean
}

/** The one deduction, and what the notice that goes with it must name. */
export interface Adjustment {
  readonly payOn: IsoDate
  readonly amount: Cents
  readonly notice: readonly ChecklistItem[]
}

interface Standing {
  readonly facts: StandingFacts
  readonly owed: Cents
  readonly today: IsoDate
}

/** The deduction from the next pay, or every reason why a notice must come first. */
export function payAdjustment(standing: Standing, asked: AdjustmentAsked): Outcome<Adjustment> {
  const { owed, today } = standing
  const bars = standingBars(standing)
  const ground = groundOf(standing, asked)
  if (!ground.ok) {
    return ground.error.kind === 'refused' ? refuse([...ground.error.reasons, ...bars]) : ground
  }
  if (bars.length > 0) return refuse(bars)
  const next = emergencyPayDeduction(owed, today, payDatesAfter(today, 1))
  if (!next.ok || next.value === undefined) throw new Error('The pay calendar has no next pay.')
  return answer({ payOn: next.value.on, amount: owed, notice: ground.value }, ground.steps ?? [])
}

/** The way that fits the debt without anybody choosing, if one does. */
export function automaticWay({ kind }: StandingFacts): AdjustmentWay | undefined {
  switch (kind.automaticCollection?.kind) {
    case 'next-salary-payment':
      return 'emergency-pay'
    case 'small-amount-from-next-salary-payment':
      return 'small-overpayment'
    default:
      return undefined
  }
}

function groundOf({ facts, owed, today }: Standing, asked: AdjustmentAsked): Outcome<readonly ChecklistItem[]> {
  const { way, payPeriods } = asked
  if (way === 'emergency-pay' || way === 'small-overpayment') {
    if (automaticWay(facts) !== way) return refuse([WRONG_KIND])
    return way === 'emergency-pay' ? answer(NOTICE) : smallOf(owed, asked.thirdParty, today)
  }
  if (way === 'small-debt') {
    return noticeOf(adjustmentWithoutNotice({ kind: way, amount: owed, supervisorElects: asked.bySupervisor }, today))
  }
  const periods = payPeriods ?? Number.POSITIVE_INFINITY
  return noticeOf(
    way === 'benefit-election'
      ? adjustmentWithoutNotice({ kind: way, payPeriodsAccumulated: periods }, today)
      : adjustmentWithoutNotice({ kind: way, payPeriodsAgo: periods }, today),
  )
}

/** Named in every notice, also where the law asks for none: the employee sees the deduction and whom to ask. */
const NOTICE: readonly ChecklistItem[] = [
  { id: 'nature', label: 'the nature of the adjustment', cite: '31 CFR 5.12(d)(2)-(3)' },
  { id: 'amount', label: 'its amount', cite: '31 CFR 5.12(d)(2)-(3)' },
  { id: 'contact', label: 'whom to ask to contest it', cite: '31 CFR 5.12(d)(2)-(3)' },
]

const WRONG_KIND: Reason = {
  rule: 'IRM-8.3-auto-50',
  cite: 'IRM 1.35.7.8.1(2), 1.35.7.8.3(5)',
  message: 'This kind of debt is not collected so.',
}

function smallOf(owed: Cents, thirdParty: boolean, today: IsoDate): Outcome<readonly ChecklistItem[]> {
  const small = smallOverpayment(owed, thirdParty, today)
  if (!small.ok) return small
  if (small.value.how === 'next-salary-payment') return answer(NOTICE, small.steps ?? [])
  const message = thirdParty
    ? 'A debt owed to a third party is not taken so; send the demand letter.'
    : 'It is more than may be taken without notice; send the demand letter.'
  const rule = thirdParty ? 'IRM-8.3-auto-50-third-party' : 'IRM-8.3-auto-50'
  return refuse([{ rule, cite: 'IRM 1.35.7.8.3(5)', message }])
}

function noticeOf(allowed: ReturnType<typeof adjustmentWithoutNotice>): Outcome<readonly ChecklistItem[]> {
  if (!allowed.ok) return allowed
  const { noticeAtTheTime } = allowed.value
  return answer(noticeAtTheTime.length === 0 ? NOTICE : noticeAtTheTime, allowed.steps ?? [])
}

function standingBars({ facts, owed, today }: Standing): readonly Reason[] {
  return [
    ...forbidWhen(owed === ZERO, {
      rule: 'IRM-eso-exits',
      cite: 'IRM 1.35.7.12.6(5)(1)',
      message: 'The debt has been paid.',
    }),
    ...forbidWhen(facts.debtor.employmentStatus !== 'active', {
      rule: 'CFR285-7-employee',
      cite: '31 CFR 285.7(b)',
      message: 'There is no next pay to take it from: the employee is not in pay status.',
    }),
    ...forbidWhen(facts.offsetRequestedOn !== undefined, {
      rule: 'offset-running',
      cite: 'IRM 1.35.7.12.6(5)',
      message: `A deduction was asked for on ${facts.offsetRequestedOn ?? ''}.`,
    }),
    ...forbidWhen(facts.referredOn !== undefined, {
      rule: 'at-treasury',
      cite: '31 CFR 285.12(g)',
      message: 'The debt is at Treasury.',
    }),
    ...collectionHeld(holdsOn(facts, today)),
  ]
}
