/** Money that Treasury takes back after an offset that was not due: the balance rises again by the same amount. */
import { ZERO, add, formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Citation, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.2(f)-(g), 285.4(h), 285.5(i), 285.7(k)'

export const rules = ['CFR285-2-joint', 'CFR285-2-erroneous', 'CFR285-5-disposition', 'CFR285-7-fees']

/** Why Treasury takes money back. */
export type RecallReason = 'injured-spouse' | 'erroneous-refund-offset' | 'erroneous-salary-offset' | 'not-due'

const CITES: Readonly<Record<RecallReason, Citation>> = {
  'injured-spouse': '31 CFR 285.2(f)',
  'erroneous-refund-offset': '31 CFR 285.2(g)',
  'erroneous-salary-offset': '31 CFR 285.7(k)',
  'not-due': '31 CFR 285.5(i)',
}

/** The debt after the recall, and what is paid to Treasury unless it was deducted from later money. */
export interface Recall {
  readonly balance: Cents
  readonly payTreasury: Cents
}

/** Restores the balance by what is returned. */
export function recallByTreasury(
  reason: RecallReason,
  balance: Cents,
  returned: Cents,
  deductedByTreasury: boolean,
): Outcome<Recall> {
  const restored = add(balance, returned)
  const payTreasury = deductedByTreasury ? ZERO : returned
  return answer({ balance: restored, payTreasury }, [
    { label: `Returned: ${reason}`, amount: formatMoney(returned), cite: CITES[reason] },
    { label: 'Balance restored', amount: formatMoney(restored) },
  ])
}
