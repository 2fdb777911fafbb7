/**
 * How much of disposable earnings may go to child support and alimony: half when the debtor supports another family,
 * sixty percent otherwise, and five percent more when the arrears are twelve weeks old.
 */
import { deciding } from '../law/dated.ts'
import { SUPPORT_PERCENTS } from '../law/support-limits.ts'
import type { IsoDate } from '../values/dates.ts'
import { formatMoney, notBelowZero, portionRoundedDown, subtract, ZERO, type Cents } from '../values/money.ts'
import { answer, type Answered } from '../values/outcome.ts'

export const citation = '15 U.S.C. 1673(b)(2)'

export const rules = ['CFR285-1-50-55', 'CFR285-1-60-65', 'CFR285-1-less-garnish']

/** One pay of a debtor who owes support. */
export interface SupportLimitFacts {
  readonly disposableEarnings: Cents
  /** Supports a spouse or child other than those the support is for. */
  readonly supportsOthers: boolean
  readonly twelveWeeksOrMore: boolean
  readonly supportWithheld?: Cents | undefined
  /** The day of the pay; the newest figures when not given. */
  readonly on?: IsoDate | undefined
}

/** The percent that applies, the most that may be taken and what of it is left. */
export interface SupportLimit {
  readonly percent: number
  readonly maximum: Cents
  readonly available: Cents
}

/** Computes the limit on support. */
export function supportLimit(facts: SupportLimitFacts): Answered<SupportLimit> {
  const { value, source } = deciding(SUPPORT_PERCENTS, facts.on)
  const basic = facts.supportsOthers ? value.supportingOthers : value.supportingNoOne
  const percent = basic + (facts.twelveWeeksOrMore ? value.oldArrears : 0)
  const maximum = portionRoundedDown(facts.disposableEarnings, percent, 100)
  const withheld = facts.supportWithheld ?? ZERO
  const available = notBelowZero(subtract(maximum, withheld))
  const why = facts.supportsOthers ? 'supports another family' : 'supports no other family'
  const arrears = facts.twelveWeeksOrMore ? `, plus ${value.oldArrears}% for arrears of twelve weeks or more` : ''
  return answer({ percent, maximum, available }, [
    { label: `The debtor ${why}: ${basic}%${arrears}`, amount: `${percent}%`, cite: source },
    {
      label: `${percent}% of ${formatMoney(facts.disposableEarnings)}, rounded down`,
      amount: formatMoney(maximum),
      cite: source,
    },
    {
      label: `Less ${formatMoney(withheld)} withheld already, not below zero`,
      amount: formatMoney(available),
      cite: source,
    },
  ])
}
