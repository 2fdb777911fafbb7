import type { ReactNode } from 'react'

/** The frame of what comes before the desk: sign-in and first start. */
export function Gate({
  narrow = false,
  children,
}: {
  readonly narrow?: boolean
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className="gate">
      <header className="gate__head">Recoup</header>
      <main className={narrow ? 'gate__main gate__main--narrow' : 'gate__main'}>{children}</main>
    </div>
  )
}
