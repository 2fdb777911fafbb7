import type { ReactNode } from 'react'
import { Money } from '../../components/money.tsx'

interface ImportCountsProps {
  readonly counts: {
    readonly rows: number
    readonly accepted: number
    readonly rejected: number
    readonly principalAccepted: string
  }
  readonly newDebtors?: number
}

/** How many rows, how many taken, how many not. */
export function ImportCounts({ counts, newDebtors }: ImportCountsProps): ReactNode {
  return (
    <ul className="tiles" aria-label="Counts">
      <Count value={show(counts.rows)} label="rows in the file" tone="blue" />
      <Count value={show(counts.accepted)} label="accepted" tone="blue" />
      <Count value={show(counts.rejected)} label="rejected" tone={counts.rejected === 0 ? 'blue' : 'red'} />
      {newDebtors === undefined ? null : (
        <Count value={show(newDebtors)} label="people not known before" tone="blue" />
      )}
      <Count value={<Money amount={counts.principalAccepted} />} label="principal accepted" tone="blue" />
    </ul>
  )
}

interface CountProps {
  readonly value: ReactNode
  readonly label: string
  readonly tone: 'red' | 'blue'
}

function Count({ value, label, tone }: CountProps): ReactNode {
  return (
    <li className={`tile tile--${tone}`}>
      <b>{value}</b>
      {label}
    </li>
  )
}

function show(count: number): string {
  return count.toLocaleString('en-US')
}
