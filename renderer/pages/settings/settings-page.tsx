import type { ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { AccountsTab } from './accounts-tab.tsx'
import { ChargesTab } from './charges-tab.tsx'
import { PolicyTab } from './policy-tab.tsx'
import { ProfileTab } from './profile-tab.tsx'
import { SecurityTab } from './security-tab.tsx'

const TABS = [
  { path: 'center', label: 'Center', Tab: ProfileTab },
  { path: 'charges', label: 'Charges', Tab: ChargesTab },
  { path: 'accounts', label: 'Accounts', Tab: AccountsTab },
  { path: 'policy', label: 'Policy', Tab: PolicyTab },
  { path: 'security', label: 'Security', Tab: SecurityTab },
] as const

/** The center's profile, charges, accounts and policy. */
export function SettingsPage({ tab }: { readonly tab: string | undefined }): ReactNode {
  const view = useView('settings.view', {})
  const { path, Tab } = TABS.find((candidate) => candidate.path === tab) ?? TABS[0]
  return (
    <Page title="Settings">
      <nav aria-label="Settings">
        <ul className="tabs">
          {TABS.map((other) => (
            <li key={other.path}>
              <a href={addressOf(`settings/${other.path}`)} aria-current={other.path === path ? 'page' : undefined}>
                {other.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded view={view}>
        {(settings: SettingsView) => (
          <>
            <Tab settings={settings} />
            <p className="soft">Data folder: {settings.dataFolder}</p>
          </>
        )}
      </Loaded>
    </Page>
  )
}
