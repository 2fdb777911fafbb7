/**
 * How much of one pay may be withheld for one or several debts: each up to 15 percent of disposable pay, several
 * together up to a cap, oldest first; more only as the employee agreed in writing, and never more than the pay.
 */
import { deciding, type Dated } from '../law/dated.ts'
import { DEFAULT_POLICY_SET, POLICY_SETTINGS, type Policy } from '../law/policy.ts'
import { ONE_DEBT_CAP, SEVERAL_DEBTS_CAPS } from '../law/salary-offset-caps.ts'
import type { IsoDate } from '../values/dates.ts'
import {
  cents, formatMoney, least, notBelowZero, portionRoundedDown, subtract, ZERO, type Cents,
} from '../values/money.ts'
import { answer, invalid, type Citation, type Outcome, type Reason, type Step } from '../values/outcome.ts'
import { formatRate, RATE_WHOLE, type Rate } from '../values/rate.ts'
import { firstRepeated } from '../values/repeated.ts'

export const citation = '5 U.S.C. 5514; 31 CFR 5.12(g); IRM 1.35.7.12.6'

export const rules = ['IRM-eso-15pct', 'IRM-eso-25pct', 'CFR5-5.12-15pct', 'CFR285-7-amount']

const FINAL_PAY = '31 CFR 5.12(g)(4); IRM 1.35.7.20(3)'
const AGREED = '31 CFR 5.12(g)(3); IRM 1.35.7.12.6(5)(2)'
const HARDSHIP = '31 CFR 5.12(g)(3); IRM 1.35.7.12.5(5)'

/** A debt that asks for its share of the pay. */
export interface OffsetDebt {
  readonly id: string
  readonly balance: Cents
  /** Older debts come first; equally old ones in the order of their ids. */
  readonly since: IsoDate
  /** A share of disposable pay agreed in writing. */
  readonly agreedPercent?: Rate | undefined
  /** An amount agreed in writing; it decides when a percent was agreed as well. */
  readonly agreedAmount?: Cents | undefined
  /** A lower amount allowed for hardship. */
  readonly hardshipAmount?: Cents | undefined
}

/** One pay and what is to be withheld from it. */
export interface SalaryOffsetFacts {
  readonly disposablePay: Cents
  readonly debts: readonly OffsetDebt[]
  /** On final pay the percentage limits do not hold. */
  readonly finalPay?: boolean | undefined
  readonly multipleDebtCap?: Policy['multipleDebtCap'] | undefined
  /** The day of the pay; the newest figures when not given. */
  readonly on?: IsoDate | undefined
}

/** The deductions, in the order of the debts' ids. */
export interface SalaryOffset {
  readonly deductions: readonly { readonly id: string; readonly amount: Cents }[]
  readonly total: Cents
  readonly remainingPay: Cents
}

/** What limits the deductions of one pay. */
interface Limits {
  readonly oneDebtRow: Dated<Rate>
  readonly togetherRow: Dated<Rate>
  readonly pay: Cents
  readonly oneDebt: Cents
  readonly together: Cents
}

/** What one debt asks for, before the limits on all of them. */
interface Share {
  readonly amount: Cents
  readonly agreed: boolean
  readonly basis: string
  readonly cite: Citation
}

/** Computes the deductions from one pay. */
export function salaryOffset(facts: SalaryOffsetFacts): Outcome<SalaryOffset> {
  const repeated = firstRepeated(facts.debts)
  if (repeated !== undefined) return invalid(`debts.${repeated}.id`, 'Each debt needs an id of its own.')
  const limits = limitsOf(facts)
  const steps: Step[] = explainLimits(facts, limits)
  const deductions: { id: string; amount: Cents }[] = []
  let total = ZERO
  for (const debt of facts.debts.toSorted(byAge)) {
    const share = shareOf(debt, limits)
    const room = share.agreed ? limits.pay : least(limits.together, limits.pay)
    const amount = least(share.amount, debt.balance, notBelowZero(subtract(room, total)))
    total = cents(total + amount)
    deductions.push({ id: debt.id, amount })
    steps.push(explainDeduction(debt, share, amount))
  }
  const remainingPay = subtract(facts.disposablePay, total)
  return answer({ deductions: deductions.toSorted(byId), total, remainingPay }, steps)
}

/** How one pay is shared, whatever the debts are. */
type Sharing = Pick<SalaryOffsetFacts, 'finalPay' | 'multipleDebtCap' | 'on'> & { readonly debts: readonly unknown[] }

/** What a clerk is warned of: of the two texts on several debts, the one that is not followed here is stricter. */
export function stricterText(facts: Sharing): readonly Reason[] {
  const { debts, finalPay, on } = facts
  if (capFollowed(facts) !== '25-percent' || debts.length < 2 || finalPay === true) return []
  const stricter = deciding<Rate>(SEVERAL_DEBTS_CAPS['15-percent'], on)
  const message =
    `Several debts may take 25% of disposable pay together by the manual. ${stricter.source} reads stricter: ` +
    `${formatRate(stricter.value)}% of any one pay, unless the employee agrees in writing.`
  return [{ rule: 'stricter-text', cite: stricter.source, message }]
}

function capFollowed({ multipleDebtCap, on }: Omit<Sharing, 'debts'>): Policy['multipleDebtCap'] {
  return multipleDebtCap ?? deciding(POLICY_SETTINGS.multipleDebtCap.sets[DEFAULT_POLICY_SET], on).value
}

function limitsOf(facts: SalaryOffsetFacts): Limits {
  const { disposablePay: pay, finalPay, on } = facts
  const oneDebtRow = deciding(ONE_DEBT_CAP, on)
  const togetherRow = deciding<Rate>(SEVERAL_DEBTS_CAPS[capFollowed(facts)], on)
  if (finalPay === true) return { oneDebtRow, togetherRow, pay, oneDebt: pay, together: pay }
  return {
    oneDebtRow,
    togetherRow,
    pay,
    oneDebt: portionRoundedDown(pay, oneDebtRow.value, RATE_WHOLE),
    together: portionRoundedDown(pay, togetherRow.value, RATE_WHOLE),
  }
}

// Unsettled: what was agreed in writing, or lowered for hardship, is read as still binding on final pay; only the
// limits that are a percentage fall away.
function shareOf(debt: OffsetDebt, limits: Limits): Share {
  const asked = agreedShare(debt, limits) ?? {
    amount: limits.oneDebt,
    agreed: false,
    basis: 'share of one debt',
    cite: limits.oneDebtRow.source,
  }
  if (debt.hardshipAmount === undefined || debt.hardshipAmount >= asked.amount) return asked
  return { ...asked, amount: debt.hardshipAmount, basis: 'lowered for hardship', cite: HARDSHIP }
}

function agreedShare(debt: OffsetDebt, limits: Limits): Share | undefined {
  if (debt.agreedAmount !== undefined) {
    return { amount: debt.agreedAmount, agreed: true, basis: 'amount agreed in writing', cite: AGREED }
  }
  if (debt.agreedPercent === undefined) return undefined
  const amount = portionRoundedDown(limits.pay, debt.agreedPercent, RATE_WHOLE)
  return { amount, agreed: true, basis: `${formatRate(debt.agreedPercent)}% agreed in writing`, cite: AGREED }
}

function byAge(first: OffsetDebt, second: OffsetDebt): number {
  if (first.since !== second.since) return first.since < second.since ? -1 : 1
  return byId(first, second)
}

function byId(first: { readonly id: string }, second: { readonly id: string }): number {
  return first.id < second.id ? -1 : 1
}

function explainLimits(facts: SalaryOffsetFacts, limits: Limits): Step[] {
  const pay = formatMoney(facts.disposablePay)
  if (facts.finalPay === true) return [{ label: 'Final pay: no percentage limit', amount: pay, cite: FINAL_PAY }]
  return [
    {
      label: `One debt: ${formatRate(limits.oneDebtRow.value)}% of ${pay}, rounded down`,
      amount: formatMoney(limits.oneDebt),
      cite: limits.oneDebtRow.source,
    },
    {
      label: `Several debts together: ${formatRate(limits.togetherRow.value)}% of ${pay}, rounded down`,
      amount: formatMoney(limits.together),
      cite: limits.togetherRow.source,
    },
  ]
}

function explainDeduction(debt: OffsetDebt, share: Share, amount: Cents): Step {
  const label =
    `Debt ${debt.id}, owed since ${debt.since}: the least of its ${share.basis} (${formatMoney(share.amount)}), ` +
    `its balance (${formatMoney(debt.balance)}) and what is left under the limits`
  return { label, amount: formatMoney(amount), cite: share.cite }
}
