import type { ReactNode } from 'react'
import { addressOf } from '../router.ts'

/** The bill number of a debt, leading to it. */
export function DebtLink({
  debtId,
  billNumber,
}: {
  readonly debtId: number
  readonly billNumber: string
}): ReactNode {
  return (
    <a className="figure" href={addressOf(`debts/${debtId}`)}>
      {billNumber}
    </a>
  )
}
