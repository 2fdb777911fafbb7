import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from '../components/icon.tsx'
import { addressOf } from '../router.ts'
import { screens, type Screen } from '../screens.ts'
import { useSession } from '../session.tsx'

interface MenuProps {
  readonly open: boolean
  /** The first part of the present address. */
  readonly current: string
  readonly onChoose: () => void
}

const GROUPS = ['Debts', 'Money', 'Decisions', 'Reference', 'Center'] as const

/** The menu at the side, with what is waiting beside each screen. */
export function Menu({ open, current, onChoose }: MenuProps): ReactNode {
  return (
    <nav className="menu" aria-label="Main" data-open={open}>
      <ul className="menu__list">
        {GROUPS.map((group) => (
          <li key={group} className="menu__group">
            <ul aria-label={group}>
              {screens
                .filter((screen) => screen.group === group)
                .map((screen) => (
                  <li key={screen.path}>
                    <MenuLink screen={screen} current={screen.path === current} onChoose={onChoose} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface MenuLinkProps {
  readonly screen: Screen
  readonly current: boolean
  readonly onChoose: () => void
}

function MenuLink({ screen, current, onChoose }: MenuLinkProps): ReactNode {
  const { counts } = useSession()
  const count = screen.count === undefined ? 0 : counts[screen.count]
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // A display too low for the whole menu has the present screen in sight all the same.
    if (current) link.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <a ref={link} href={addressOf(screen.path)} aria-current={current ? 'page' : undefined} onClick={onChoose}>
      <Icon name={screen.icon} />
      {screen.label}
      {count === 0 ? null : (
        <span className={screen.hot === true ? 'menu__count menu__count--hot' : 'menu__count'}>
          <span className="unseen">: </span>
          {count.toLocaleString('en-US')}
        </span>
      )}
    </a>
  )
}
