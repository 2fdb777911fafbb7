import type { ReactNode } from 'react'
import { Cite } from './cite.tsx'
import { Day } from './day.tsx'
import { readableDays } from './readable-days.ts'

/** A reason as calls answer it. */
export interface ShownReason {
  readonly rule: string
  readonly cite: string
  readonly message: string
  readonly opens?: string | undefined
}

/** Why something is not allowed: each rule with its paragraph and, where time cures it, the day. */
export function Reasons({ reasons }: { readonly reasons: readonly ShownReason[] }): ReactNode {
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.rule} ${reason.message}`}>
          {readableDays(reason.message)} (<Cite of={reason.cite} />)
          {reason.opens === undefined ? null : (
            <>
              {' '}
              Opens <Day on={reason.opens} weekday />.
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
