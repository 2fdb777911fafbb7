import type { ReactNode } from 'react'
import { formatMoney, subtract, type Cents } from '../../../shared/values/money.ts'
import { Money } from '../../components/money.tsx'

interface ControlTotalProps {
  readonly count: number
  readonly total: Cents
  /** What the lines must come to; undefined while it is not known. */
  readonly control: Cents | undefined
}

/** How far a batch is from its control total. */
export function ControlTotal({ count, total, control }: ControlTotalProps): ReactNode {
  const left = control === undefined ? undefined : subtract(control, total)
  return (
    <ul className="tiles" aria-label="Control" aria-live="polite">
      <li className="tile tile--blue">
        <b>{count.toLocaleString('en-US')}</b>
        {count === 1 ? 'line' : 'lines'}
      </li>
      <li className="tile tile--blue">
        <b>
          <Money amount={formatMoney(total)} />
        </b>
        entered
      </li>
      <li className={left === 0 ? 'tile tile--blue' : 'tile tile--red'}>
        <b>{left === undefined ? '–' : <Money amount={formatMoney(left)} />}</b>
        {left === 0 ? 'in balance' : 'to the control total'}
      </li>
    </ul>
  )
}
