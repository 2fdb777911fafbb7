import type { ReactNode } from 'react'
import type { View } from '../use-view.ts'
import { Loaded } from './loaded.tsx'
import { readableDays } from './readable-days.ts'

interface PreviewedProps<T> {
  readonly view: View<T>
  readonly children: (value: T) => ReactNode
}

/** Shows a preview while one types: what is not right yet is said quietly, since nothing was tried. */
export function Previewed<T>({ view, children }: PreviewedProps<T>): ReactNode {
  if (view.state === 'loading') return null
  if (view.state !== 'denied' || view.error.kind !== 'invalid') return <Loaded view={view}>{children}</Loaded>
  return (
    <p className="soft" role="status">
      {view.error.issues.map((issue) => readableDays(issue.message)).join(' ')}
    </p>
  )
}
