/** A class of payments may be exempt in whole or in part; what is left may be offset. */
import { formatMoney, portionRoundedDown, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { RATE_WHOLE, formatRate, type Rate } from '../../values/rate.ts'

export const citation = '31 CFR 285.5(e)(7), 285.1(k)'

export const rules = ['CFR285-5-exemption-means', 'CFR285-1-means-tested']

/** The part of a payment that offset may reach, when its class is exempt at a percent. Never a single payment alone. */
export function leftByExemption(payment: Cents, exemptPercent: Rate): Outcome<Cents> {
  const left = portionRoundedDown(payment, RATE_WHOLE - exemptPercent, RATE_WHOLE)
  return answer(left, [
    { label: `Exempt at ${formatRate(exemptPercent)}%`, amount: formatMoney(subtract(payment, left)), cite: citation },
  ])
}
