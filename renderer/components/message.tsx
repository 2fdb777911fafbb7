import type { ReactNode } from 'react'

interface MessageProps {
  readonly tone?: 'good' | 'warn' | 'bad' | undefined
  readonly title: string
  readonly children?: ReactNode
  /** Read out at once: for what stands in the way of the clerk's last deed. */
  readonly alert?: boolean
}

/** A message in a box. */
export function Message({ tone, title, children, alert = false }: MessageProps): ReactNode {
  return (
    <div className={tone === undefined ? 'message' : `message message--${tone}`} role={alert ? 'alert' : undefined}>
      <p className="message__title">{title}</p>
      {children}
    </div>
  )
}
