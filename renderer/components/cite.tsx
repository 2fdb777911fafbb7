import type { ReactNode } from 'react'
import { addressOf } from '../router.ts'

/** A citation, leading to the register of rules. */
export function Cite({ of }: { readonly of: string }): ReactNode {
  return (
    <a className="cite" href={addressOf('rules', { text: of })}>
      {of}
    </a>
  )
}
