import type { ReactNode } from 'react'
import { Money } from '../components/money.tsx'
import { howMany } from './words.ts'

interface ListCountProps {
  readonly count: number
  /** There are more than were counted. */
  readonly more?: boolean
  readonly one: string
  readonly several?: string
  /** What they come to together, where it is known. */
  readonly total?: string | undefined
}

/** How many a filter leaves, and what they come to. */
export function ListCount({ count, more = false, one, several, total }: ListCountProps): ReactNode {
  return (
    <p className="list-count soft" role="status">
      {more ? 'More than ' : ''}
      {howMany(count, one, several)}
      {total === undefined ? null : (
        <>
          {' · '}
          <Money amount={total} />
        </>
      )}
    </p>
  )
}
