/** The report of debts over 120 days: what is fit for offset, and what is not, with its reasons. */
import { add, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { governing } from '../../law/dated.ts'
import { TREASURY_OFFSET_OVER_DAYS } from '../../law/referral-thresholds.ts'
import type { IsoDate } from '../../values/dates.ts'

export const citation = '31 CFR 285.5(d)(3)(iv)'

export const rules = ['CFR285-5-report-120']

/** A debt as the report counts it. */
export interface CountedDebt {
  readonly daysDelinquent: number
  readonly balance: Cents
  /** Why it is not fit for offset; absent when it is. */
  readonly bar?: string | undefined
}

/** The two sums, and the second by reason. */
export interface OldDebtReport {
  readonly eligible: Cents
  readonly ineligible: Cents
  readonly byReason: Readonly<Record<string, Cents>>
}

/** Sums the debts that are older than the limit on the day. */
export function oldDebtReport(debts: readonly CountedDebt[], on: IsoDate): Outcome<OldDebtReport> {
  const over = governing(TREASURY_OFFSET_OVER_DAYS, on)
  const old = debts.filter((debt) => debt.daysDelinquent > over.value)
  const barred = old.filter((debt) => debt.bar !== undefined)
  const reasons = [...new Set(barred.map((debt) => debt.bar ?? ''))].toSorted()
  const sum = (some: readonly CountedDebt[]): Cents => add(...some.map((debt) => debt.balance))
  const sumFor = (reason: string): Cents => sum(barred.filter((debt) => debt.bar === reason))
  return answer(
    {
      eligible: sum(old.filter((debt) => debt.bar === undefined)),
      ineligible: sum(barred),
      byReason: Object.fromEntries(reasons.map((reason) => [reason, sumFor(reason)])),
    },
    [{ label: `Over ${over.value} days delinquent`, cite: over.source }],
  )
}
