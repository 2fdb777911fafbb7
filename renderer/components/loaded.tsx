import type { ReactNode } from 'react'
import type { View } from '../use-view.ts'
import { Denied } from './denied.tsx'

interface LoadedProps<T> {
  readonly view: View<T>
  readonly children: (value: T) => ReactNode
}

/** Shows a view once it is there; until then that it is coming, or why it is not. */
export function Loaded<T>({ view, children }: LoadedProps<T>): ReactNode {
  if (view.state === 'ready') return children(view.value)
  if (view.state === 'loading') return <Loading />
  if (view.state === 'denied') return <Denied denial={view.error} again={view.again} />
  return <Denied denial={{ kind: 'unreachable' }} again={view.again} />
}

/** A quiet stand-in for what is on its way. */
export function Loading(): ReactNode {
  return (
    <div className="loading" role="status">
      <span className="unseen">Loading</span>
      <div className="loading__bar" />
      <div className="loading__bar" />
      <div className="loading__bar" />
    </div>
  )
}
