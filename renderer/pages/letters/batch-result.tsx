import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { LinkButton } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { howMany } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
import { useDocument } from '../../use-document.ts'
import { DocumentView } from '../documents/document-view.tsx'
import { MarkMailed } from './mark-mailed.tsx'

type Result = Answer<'letter.issueBatch'>
type Refused = Result['refused'][number]

const columns: readonly Column<Refused>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'why', title: 'Why not', cell: (row) => <Reasons reasons={row.reasons} /> },
]

/** What came of a batch: the one PDF, what was refused, and the way to mark it as mailed. */
export function BatchResult({ result }: { readonly result: Result }): ReactNode {
  const { issued, pages, refused, documentId, letterIds } = result
  return (
    <>
      <div role="status">
        <Message
          tone={issued === 0 ? 'warn' : 'good'}
          title={`${howMany(issued, 'letter')} issued, ${howMany(pages, 'page')}`}
        >
          {refused.length === 0 ? null : <p>{howMany(refused.length, 'letter')} refused; the reasons are below.</p>}
        </Message>
      </div>
      {documentId === undefined ? null : (
        <Panel title="The letters, in mailing order">
          <BatchDocument documentId={documentId} />
        </Panel>
      )}
      {letterIds.length === 0 ? null : (
        <Panel title="When they are in the mail">
          <MarkMailed letterIds={letterIds} onDone={() => undefined} />
        </Panel>
      )}
      {refused.length === 0 ? null : (
        <Panel title="Refused">
          <DataTable
            caption="Letters that were refused"
            columns={columns}
            rows={refused}
            idOf={idOfRefused}
          />
        </Panel>
      )}
      <div className="row">
        <LinkButton href={addressOf('letters')}>Back to letters</LinkButton>
      </div>
    </>
  )
}

function BatchDocument({ documentId }: { readonly documentId: number }): ReactNode {
  const view = useDocument(documentId)
  return <Loaded view={view}>{(document) => <DocumentView document={document} />}</Loaded>
}

function idOfRefused(row: Refused): string {
  return String(row.debtId)
}
