import type { ReactNode } from 'react'
import { LinkButton } from '../../components/button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { DocumentView } from './document-view.tsx'

interface DocumentPageProps {
  readonly documentId: number
  /** The debt and letter it belongs to, when it was opened from there. */
  readonly debtId: number | undefined
  readonly letterId: number | undefined
}

/** A kept document: an issued letter, a certification, a file for Treasury. */
export function DocumentPage({ documentId, debtId, letterId }: DocumentPageProps): ReactNode {
  const back =
    debtId === undefined
      ? { label: 'Letters', href: addressOf('letters') }
      : { label: 'The debt', href: addressOf(`debts/${debtId}`) }
  const view = useView('document.open', { documentId })
  return (
    <Loaded view={view}>
      {(document) => (
        <Page title={document.fileName.replace(/\.pdf$/, '')} back={back}>
          <DocumentView document={document} actions={<MailIt debtId={debtId} letterId={letterId} />} />
        </Page>
      )}
    </Loaded>
  )
}

/** The way to mark a letter as mailed, while it is not. */
function MailIt({ debtId, letterId }: Pick<DocumentPageProps, 'debtId' | 'letterId'>): ReactNode {
  const view = useView('debt.view', { debtId: debtId ?? 0 }, { when: debtId !== undefined && letterId !== undefined })
  if (view.state !== 'ready') return null
  const letter = view.value.letters.find((candidate) => candidate.letterId === letterId)
  if (letter === undefined || letter.mailedOn !== undefined) return null
  return (
    <LinkButton href={addressOf(`debts/${view.value.debtId}/mailed/${letter.letterId}`)} icon="letters">
      Mark as mailed
    </LinkButton>
  )
}
