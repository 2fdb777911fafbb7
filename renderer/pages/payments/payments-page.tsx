import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { BatchTab } from './batch-tab.tsx'
import { BooksTab } from './books-tab.tsx'
import { CashTab } from './cash-tab.tsx'
import { FileTab } from './file-tab.tsx'
import { ReceivedTab } from './received-tab.tsx'
import { SuspenseTab } from './suspense-tab.tsx'

const TABS = [
  { path: 'batch', label: 'Post a batch', Tab: BatchTab },
  { path: 'file', label: 'From a file', Tab: FileTab },
  { path: 'suspense', label: 'Suspense', Tab: SuspenseTab },
  { path: 'received', label: 'Received', Tab: ReceivedTab },
  { path: 'cash', label: 'Daily cash', Tab: CashTab },
  { path: 'books', label: 'Books', Tab: BooksTab },
] as const

/** Money that comes in: by hand, from files, and what nobody could be matched to. */
export function PaymentsPage({ tab }: { readonly tab: string | undefined }): ReactNode {
  const { path, Tab } = TABS.find((candidate) => candidate.path === tab) ?? TABS[0]
  return (
    <Page title="Payments" lead="A day's mail is one batch: posted whole, under its control total, or not at all.">
      <nav aria-label="Payments">
        <ul className="tabs">
          {TABS.map((other) => (
            <li key={other.path}>
              <a href={addressOf(`payments/${other.path}`)} aria-current={other.path === path ? 'page' : undefined}>
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
