import type { ReactNode } from 'react'
import type { Fact } from './facts.tsx'

/** A few figures that answer a question, side by side. */
export function Figures({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="figures">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
