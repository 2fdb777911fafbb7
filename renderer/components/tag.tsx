import type { ReactNode } from 'react'

export type Tone = 'red' | 'gold' | 'green' | 'blue' | 'grey'

/** A short state in colour; the words alone say it too. */
export function Tag({ tone = 'grey', children }: { readonly tone?: Tone; readonly children: ReactNode }): ReactNode {
  return <span className={tone === 'grey' ? 'tag' : `tag tag--${tone}`}>{children}</span>
}
