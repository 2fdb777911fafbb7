import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface PagerProps {
  readonly offset: number
  readonly limit: number
  readonly count: number
  /** There are more than were counted. */
  readonly more?: boolean
  readonly onTurn: (offset: number) => void
}

/** Turns the pages of a long list. */
export function Pager({ offset, limit, count, more = false, onTurn }: PagerProps): ReactNode {
  const last = count === 0 ? 0 : Math.floor((count - 1) / limit) * limit
  const from = count === 0 ? 0 : offset + 1
  const to = Math.min(offset + limit, count)
  return (
    <nav className="row" aria-label="Pages">
      <span className="figure" role="status">
        {count === 0 ? 'None' : `${show(from)} to ${show(to)} of ${more ? 'more than ' : ''}${show(count)}`}
      </span>
      <Button small icon="first" name="First page" disabled={offset === 0} onClick={() => onTurn(0)}>
        First
      </Button>
      <Button
        small
        icon="previous"
        name="Previous page"
        disabled={offset === 0}
        onClick={() => onTurn(Math.max(0, offset - limit))}
      >
        Previous
      </Button>
      <Button small icon="next" name="Next page" disabled={offset >= last} onClick={() => onTurn(offset + limit)}>
        Next
      </Button>
      <Button small icon="last" name="Last page" disabled={offset >= last} onClick={() => onTurn(last)}>
        Last
      </Button>
    </nav>
  )
}

function show(number: number): string {
  return number.toLocaleString('en-US')
}
