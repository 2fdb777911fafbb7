import type { MouseEventHandler, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps {
  readonly children: ReactNode
  readonly kind?: 'main' | 'quiet' | 'link' | undefined
  readonly small?: boolean
  readonly icon?: IconName
  /** The single key that does the same, shown on the button. */
  readonly keys?: string | undefined
  readonly submit?: boolean
  readonly busy?: boolean
  readonly disabled?: boolean
  /** A longer name for a screen reader, beginning with the words shown. */
  readonly name?: string | undefined
  readonly popoverTarget?: string
  readonly onClick?: MouseEventHandler<HTMLButtonElement> | undefined
}

/** How a button or a link that looks like one is dressed. */
export function buttonClass(kind?: ButtonProps['kind'], small = false): string {
  return ['button', kind === undefined ? '' : `button--${kind}`, small ? 'button--small' : '']
    .filter(Boolean)
    .join(' ')
}

/** A button. While busy it stays where it is, keeps the focus and says so. */
export function Button(props: ButtonProps): ReactNode {
  const { children, kind, small, icon, keys, submit, busy = false, disabled, name, popoverTarget, onClick } = props
  return (
    <button
      type={submit === true ? 'submit' : 'button'}
      className={buttonClass(kind, small)}
      disabled={disabled}
      aria-disabled={busy}
      aria-label={name}
      aria-keyshortcuts={keys?.toUpperCase()}
      popoverTarget={popoverTarget}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="spinner" /> : icon === undefined ? null : <Icon name={icon} />}
      {children}
      {keys === undefined ? null : <kbd aria-hidden="true">{keys.toUpperCase()}</kbd>}
    </button>
  )
}

interface LinkButtonProps {
  readonly children: ReactNode
  readonly href: string
  readonly kind?: ButtonProps['kind']
  readonly small?: boolean
  readonly icon?: IconName
  readonly keys?: string | undefined
  readonly name?: string | undefined
  readonly id?: string | undefined
}

/** A link to another place that stands among buttons. */
export function LinkButton({ children, href, kind, small, icon, keys, name, id }: LinkButtonProps): ReactNode {
  return (
    <a
      id={id}
      className={buttonClass(kind, small)}
      href={href}
      aria-label={name}
      aria-keyshortcuts={keys?.toUpperCase()}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
      {keys === undefined ? null : <kbd aria-hidden="true">{keys.toUpperCase()}</kbd>}
    </a>
  )
}
