import type { ReactNode } from 'react'
import { groupThousands } from '../../shared/values/money.ts'

/** An amount as calls answer it (`1234.56`), written for reading: `1,234.56`. */
export function Money({ amount }: { readonly amount: string }): ReactNode {
  return <span className="money">{groupThousands(amount)}</span>
}
