/** Money given back: all of it where nothing was owed, an overpayment only from a floor up; never with interest. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { governing } from '../../law/dated.ts'
import { REFUND_FLOOR } from '../../law/refund-floor.ts'

export const citation = '31 CFR 5.19, 285.11(n); IRM 1.35.7.12(10)'

export const rules = ['IRM-12-refund-1', 'CFR5-5.19-refund', 'CFR285-11-refund', 'CFR285-5-returned-money']

/** Why money is given back. */
export type RefundCause = 'overpaid' | 'waived' | 'not-owed' | 'expedited-offset-not-owed'

/** What is paid out, and whether Treasury is told because it took the money. */
export interface Refund {
  readonly amount: Cents
  readonly tellTreasury: boolean
}

/** The refund. The floor stands only against an overpayment of a debt that was owed. */
export function refund(facts: {
  readonly cause: RefundCause
  readonly amount: Cents
  readonly takenByTreasury: boolean
  readonly on: IsoDate
}): Outcome<Refund> {
  const floor = governing(REFUND_FLOOR, facts.on)
  const overpaid = facts.cause === 'overpaid'
  const due = overpaid && facts.amount < floor.value ? ZERO : facts.amount
  const tellTreasury = due > ZERO && facts.takenByTreasury
  return answer({ amount: due, tellTreasury }, [
    overpaid
      ? { label: 'Overpayments are given back from', amount: formatMoney(floor.value), cite: floor.source }
      : { label: 'Not owed: given back whole, without interest', amount: formatMoney(due), cite: '31 CFR 5.19' },
    ...(tellTreasury ? [{ label: 'Tell Treasury of the refund', cite: '31 CFR 285.5(d)(10)(v)' }] : []),
  ])
}
