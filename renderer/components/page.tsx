import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Where one came from. */
  readonly back?: { readonly label: string; readonly href: string }
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A screen: its title, which takes the focus on arrival, what can be done on it, and its content. */
export function Page({ title, lead, back, actions, children }: PageProps): ReactNode {
  return (
    <div className="main__page">
      <header className="page-head">
        <div>
          {back === undefined ? null : <Back {...back} />}
          <PageTitle>{title}</PageTitle>
          {lead === undefined ? null : <p className="page-head__lead">{lead}</p>}
        </div>
        {actions === undefined ? null : <div className="row screen-only">{actions}</div>}
      </header>
      <div className="stack">{children}</div>
    </div>
  )
}

/** The way back, above a title. */
export function Back({ label, href }: { readonly label: string; readonly href: string }): ReactNode {
  return (
    <a className="crumb screen-only" href={href}>
      <Icon name="back" />
      {label}
    </a>
  )
}

/** The one h1 of a screen. It names the window too. */
export function PageTitle({ children, beside }: { readonly children: string; readonly beside?: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const whole = beside === undefined ? children : `${children}, ${beside}`
  useEffect(() => {
    document.title = `${whole} – Recoup`
  }, [whole])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
      {beside === undefined ? null : <span className="title-beside">, {beside}</span>}
    </h1>
  )
}
