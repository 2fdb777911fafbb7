/** Three adjustments of pay that need no notice beforehand, and what must be told at the time. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import { amountOn, countOn } from '../../law/gate-figures.ts'
import type { ChecklistItem } from '../checklist.ts'

export const citation = '31 CFR 5.12(d); 5 CFR 550.1104(c)'

export const rules = [
  'CFR5-5.12-no-notice-benefit', 'CFR5-5.12-no-notice-routine', 'CFR5-5.12-no-notice-50',
  'CFR5-5.12-no-notice-small-50-content',
]

/** What is to be taken from pay, and why. */
export type PayAdjustment =
  | { readonly kind: 'benefit-election'; readonly payPeriodsAccumulated: number }
  | { readonly kind: 'clerical-overpayment'; readonly payPeriodsAgo: number }
  | { readonly kind: 'small-debt'; readonly amount: Cents; readonly supervisorElects: boolean }

/** What the notice given at the time, or soon after, must name. */
const ADJUSTMENT_NOTICE: readonly ChecklistItem[] = [
  { id: 'nature', label: 'the nature of the adjustment', cite: '31 CFR 5.12(d)(2)-(3)' },
  { id: 'amount', label: 'its amount', cite: '31 CFR 5.12(d)(2)-(3)' },
  { id: 'contact', label: 'whom to ask to contest it', cite: '31 CFR 5.12(d)(2)-(3)' },
]

/** What is owed to the employee along with the adjustment: nothing, or the notice at the time. */
export interface WithoutNotice {
  readonly noticeAtTheTime: readonly ChecklistItem[]
}

/** Allows the adjustment without notice beforehand, or refuses because a notice must come first. */
export function adjustmentWithoutNotice(adjustment: PayAdjustment, on: IsoDate): Outcome<WithoutNotice> {
  if (adjustment.kind === 'small-debt') return smallDebt(adjustment.amount, adjustment.supervisorElects, on)
  const limit = countOn('without-notice-pay-periods', on)
  const benefit = adjustment.kind === 'benefit-election'
  const payPeriods = benefit ? adjustment.payPeriodsAccumulated : adjustment.payPeriodsAgo
  const rule = benefit ? 'CFR5-5.12-no-notice-benefit' : 'CFR5-5.12-no-notice-routine'
  const cite = benefit ? '31 CFR 5.12(d)(1)' : '31 CFR 5.12(d)(2)'
  if (payPeriods > limit.value) {
    return refuse([{ rule, cite, message: `Only up to ${limit.value} pay periods; send the notice first.` }])
  }
  const noticeAtTheTime = benefit ? [] : ADJUSTMENT_NOTICE
  return answer({ noticeAtTheTime }, [{ label: `${payPeriods} pay periods, at most ${limit.value}`, cite }])
}

/**
 * Unsettled: the regulation lets any debt of this size go without notice beforehand; the manual does so for salary
 * overpayments alone. For other debts a supervisor must choose it.
 */
function smallDebt(amount: Cents, supervisorElects: boolean, on: IsoDate): Outcome<WithoutNotice> {
  const limit = amountOn('small-debt-without-notice', on)
  const rule = 'CFR5-5.12-no-notice-50'
  if (amount > limit.value) {
    const message = `More than ${formatMoney(limit.value)}; send the notice first.`
    return refuse([{ rule, cite: limit.source, message }])
  }
  if (!supervisorElects) {
    return refuse([{ rule, cite: limit.source, message: 'A supervisor decides to go without notice beforehand.' }])
  }
  return answer({ noticeAtTheTime: ADJUSTMENT_NOTICE }, [
    { label: 'Small debt: notice at the time', amount: formatMoney(amount), cite: limit.source },
  ])
}
