import type { ReactNode } from 'react'
import { Tag } from '../components/tag.tsx'
import { stateTones, type DebtState } from './words.ts'

/** Where a debt stands, in the words the program gives for it. */
export function StateTag({
  state,
  label,
  held = false,
}: {
  readonly state: DebtState
  readonly label: string
  readonly held?: boolean
}): ReactNode {
  return (
    <>
      <Tag tone={stateTones[state]}>{label}</Tag>
      {held ? (
        <>
          {' '}
          <Tag tone="gold">Held</Tag>
        </>
      ) : null}
    </>
  )
}
