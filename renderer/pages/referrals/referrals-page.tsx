import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { CertificationTab } from './certification-tab.tsx'
import { DeskTab } from './desk-tab.tsx'
import { OffsetsTab } from './offsets-tab.tsx'
import { ReturnedTab } from './returned-tab.tsx'
import { UpdatesTab } from './updates-tab.tsx'

const TABS = [
  { path: '', label: 'Desk', Tab: DeskTab },
  { path: 'updates', label: 'Updates due', Tab: UpdatesTab },
  { path: 'returned', label: 'From Treasury', Tab: ReturnedTab },
  { path: 'taken', label: 'Offsets by Treasury', Tab: OffsetsTab },
  { path: 'certification', label: 'Certification', Tab: CertificationTab },
] as const

/** The way to Treasury and back: what goes, what changes, what is sent back, what is taken. */
export function ReferralsPage({ tab = '' }: { readonly tab?: string | undefined }): ReactNode {
  const { path, Tab } = TABS.find((candidate) => candidate.path === tab) ?? TABS[0]
  return (
    <Page
      title="Referrals"
      lead="Debts go to offset by day 120 and to Cross-Servicing by day 180, unless something bars them."
    >
      <nav aria-label="Referrals">
        <ul className="tabs">
          {TABS.map((other) => (
            <li key={other.path}>
              <a
                href={addressOf(other.path === '' ? 'referrals' : `referrals/${other.path}`)}
                aria-current={other.path === path ? 'page' : undefined}
              >
                {other.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Tab />
    </Page>
  )
}
