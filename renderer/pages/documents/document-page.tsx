import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { LinkButton } from '../../components/button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { useDocument } from '../../use-document.ts'
import { useView } from '../../use-view.ts'
import { DocumentView } from './document-view.tsx'
import { LetterDocument } from './letter-document.tsx'

interface DocumentPageProps {
  readonly documentId: number
  /** The debt and letter it belongs to, when it was opened from there. */
  readonly debtId: number | undefined
  readonly letterId: number | undefined
  /** The case it belongs to, when it was opened from there. */
  readonly caseId?: number | undefined
}

/** A kept document: an issued letter, a certification, a file for Treasury, a paper of a case. */
export function DocumentPage({ documentId, debtId, letterId, caseId }: DocumentPageProps): ReactNode {
  const back = wayBack(debtId, caseId)
  const view = useDocument(documentId)
  return (
    <Loaded view={view}>
      {(document) => (
        <Page title={document.fileName.replace(/\.pdf$/, '')} back={back}>
          {debtId === undefined || letterId === undefined ? (
            <DocumentView document={document} />
          ) : (
            <LetterOfDebt document={document} debtId={debtId} letterId={letterId} />
          )}
        </Page>
      )}
    </Loaded>
  )
}

function wayBack(
  debtId: number | undefined,
  caseId: number | undefined,
): { readonly label: string; readonly href: string } {
  if (caseId !== undefined) return { label: 'The case', href: addressOf(`cases/${caseId}`) }
  if (debtId !== undefined) return { label: 'The debt', href: addressOf(`debts/${debtId}`) }
  return { label: 'Letters', href: addressOf('letters') }
}

interface LetterOfDebtProps {
  readonly document: Answer<'document.open'>
  readonly debtId: number
  readonly letterId: number
}

/** An issued letter, with the way to mark it as mailed while it is not. */
function LetterOfDebt({ document, debtId, letterId }: LetterOfDebtProps): ReactNode {
  const view = useView('debt.view', { debtId })
  const letter =
    view.state === 'ready' ? view.value.letters.find((candidate) => candidate.letterId === letterId) : undefined
  if (letter === undefined) return <DocumentView document={document} />
  const mail =
    letter.mailedOn === undefined ? (
      <LinkButton href={addressOf(`debts/${debtId}/mailed/${letterId}`)} icon="letters">
        Mark as mailed
      </LinkButton>
    ) : null
  return <LetterDocument document={document} letterId={letterId} printedOn={letter.printedOn} actions={mail} />
}
