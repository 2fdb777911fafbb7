/** How much of a Federal payment the Treasury Offset Program takes for a debt. */
import { deciding } from '../law/dated.ts'
import { PAYMENT_OFFSET_RATES, type PaymentOffsetRate, type PaymentType } from '../law/payment-offset-rates.ts'
import type { IsoDate } from '../values/dates.ts'
import { formatMoney, least, notBelowZero, portionRoundedDown, subtract, type Cents } from '../values/money.ts'
import { answer, type Answered, type Step } from '../values/outcome.ts'
import { formatRate, RATE_WHOLE } from '../values/rate.ts'

export const citation = '31 CFR 285.2, 285.4(e), 285.5(f), 285.7(g); IRM 1.35.7.18.2(3)'

export const rules = [
  'IRM-18.2-limits', 'CFR285-4-amount', 'CFR285-5-amount', 'CFR285-5-excluded', 'CFR285-5-specific-wins',
]

/** A payment on its way and the debt with its charges. */
export interface PaymentOffsetFacts {
  readonly paymentType: PaymentType
  /** For Federal salary, the disposable pay; for benefits, the monthly amount before any offset. */
  readonly amount: Cents
  readonly debt: Cents
  /** The day of the payment; the newest figures when not given. */
  readonly on?: IsoDate | undefined
}

/** What is taken, what the payee gets and what is still owed. */
export interface PaymentOffset {
  readonly offset: Cents
  readonly paidToPayee: Cents
  readonly remainingDebt: Cents
}

/** Computes the offset: the lesser of the debt and what the kind of payment allows. */
export function paymentOffset({ paymentType, amount, debt, on }: PaymentOffsetFacts): Answered<PaymentOffset> {
  const row = deciding<PaymentOffsetRate>(PAYMENT_OFFSET_RATES[paymentType], on)
  const share = portionRoundedDown(amount, row.value.percent, RATE_WHOLE)
  const label = shareOf(paymentType, amount, row.value)
  const steps: Step[] = [{ label, amount: formatMoney(share), cite: row.source }]
  let allowed = share
  if (row.value.keptWhole !== undefined) {
    const excess = notBelowZero(subtract(amount, row.value.keptWhole))
    allowed = least(share, excess)
    const above = `What is above ${formatMoney(row.value.keptWhole)} a month; the lesser of the two may be taken`
    steps.push({ label: above, amount: formatMoney(excess), cite: row.source })
  }
  const offset = least(allowed, debt)
  steps.push({
    label: `Offset: the lesser of ${formatMoney(allowed)} allowed and the debt of ${formatMoney(debt)}`,
    amount: formatMoney(offset),
    cite: row.source,
  })
  return answer({ offset, paidToPayee: subtract(amount, offset), remainingDebt: subtract(debt, offset) }, steps)
}

function shareOf(type: PaymentType, amount: Cents, { percent }: PaymentOffsetRate): string {
  if (percent === 0) return `A payment of the kind ${type} may not be offset`
  return `${formatRate(percent)}% of ${formatMoney(amount)} (${type}), rounded down`
}
