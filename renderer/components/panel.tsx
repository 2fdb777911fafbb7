import { useId, type ReactNode } from 'react'

interface PanelProps {
  readonly title: string
  readonly children: ReactNode
  /** What stands at the right of the title. */
  readonly beside?: ReactNode
}

/** A titled part of a screen. */
export function Panel({ title, children, beside }: PanelProps): ReactNode {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel__head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
