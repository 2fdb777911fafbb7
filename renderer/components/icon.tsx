import type { ReactNode } from 'react'
import { iconPaths } from './icon-paths.ts'

export type IconName = keyof typeof iconPaths

/** A picture beside words; it says nothing by itself, so a screen reader passes over it. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
