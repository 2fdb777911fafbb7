import type { ReactNode } from 'react'
import { groupThousands } from '../../shared/values/money.ts'
import { Cite } from './cite.tsx'
import { readableDays } from './readable-days.ts'

interface ShownStep {
  readonly label: string
  readonly amount?: string | undefined
  readonly cite?: string | undefined
}

/** A computation, line by line, each with the paragraph it rests on. */
export function Steps({ steps }: { readonly steps: readonly ShownStep[] }): ReactNode {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        // Two steps may read the same; their order is what tells them apart.
        <li key={`${index} ${step.label}`}>
          <span>{readableDays(step.label)}</span>
          <b>{step.amount === undefined ? '' : readableDays(groupThousands(step.amount))}</b>
          {step.cite === undefined ? null : (
            <small>
              <Cite of={step.cite} />
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}
