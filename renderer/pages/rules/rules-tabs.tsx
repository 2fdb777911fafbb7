import type { ReactNode } from 'react'
import { addressOf } from '../../router.ts'

const TABS = [
  { path: 'rules', label: 'Rules' },
  { path: 'rules/sources', label: 'Sources and terms' },
] as const

/** The two sides of the register: the rules, and the texts and terms behind them. */
export function RulesTabs({ at }: { readonly at: (typeof TABS)[number]['path'] }): ReactNode {
  return (
    <nav aria-label="Rules and sources">
      <ul className="tabs">
        {TABS.map(({ path, label }) => (
          <li key={path}>
            <a href={addressOf(path)} aria-current={at === path ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
