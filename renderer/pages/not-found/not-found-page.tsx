import type { ReactNode } from 'react'
import { LinkButton } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'

/** For an address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  return (
    <Page title="Nothing is here">
      <Empty title="This address leads to no screen.">
        <LinkButton href={addressOf('worklist')} kind="main">
          Go to the worklist
        </LinkButton>
      </Empty>
    </Page>
  )
}
