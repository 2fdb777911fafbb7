/** Several orders of one creditor share the limit that one order would have. */
import { formatMoney, least, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.11(i)(3)(iii)'

export const rules = ['CFR285-11-multiple']

/** What each order gets, in the order in which they were issued. */
export function shareLimit(limit: Cents, orders: readonly Cents[]): Outcome<readonly Cents[]> {
  let left = limit
  const shares = orders.map((order) => {
    const share = least(left, order)
    left = subtract(left, share)
    return share
  })
  return answer(shares, [{ label: 'Limit for all orders together', amount: formatMoney(limit), cite: citation }])
}
