import type { ReactNode } from 'react'
import type { ApprovalView } from '../../../shared/api/approvals.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { approvalStates, approvalTones } from '../../parts/approval-words.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { DecidePanel } from './decide-panel.tsx'
import { SendPacket } from './send-packet.tsx'

/** One proposal: what would change, its chain, and its decision. */
export function ApprovalPage({ approvalId }: { readonly approvalId: number }): ReactNode {
  const view = useView('approval.view', { approvalId })
  return (
    <Loaded view={view}>
      {(approval) => (
        <Page title={approval.label} back={{ label: 'Approvals', href: addressOf('approvals') }}>
          <div className="columns">
            <div className="stack">
              <Panel title="What would change">
                <Facts facts={[...approval.changes, { label: 'Why', value: approval.reason }]} />
              </Panel>
              <Panel title="The chain">
                <DataTable
                  caption="Steps of the approval"
                  columns={columns}
                  rows={stepsOf(approval)}
                  idOf={idOfStep}
                />
              </Panel>
              {approval.state === 'open' ? <DecidePanel approval={approval} key={approval.stepsTaken} /> : null}
              {isToDecide(approval) ? <SendPacket approvalId={approvalId} /> : null}
            </div>
            <AboutProposal approval={approval} />
          </div>
        </Page>
      )}
    </Loaded>
  )
}

/** Only what is about a debt, and is decided inside a center, travels to another desk. */
function isToDecide({ state, debtId, dueOutside }: ApprovalView): boolean {
  return state === 'open' && debtId !== undefined && !dueOutside
}

function AboutProposal({ approval }: { readonly approval: ApprovalView }): ReactNode {
  const { state, debtId, about, name, amount, documents, decidedOn, decidedBy, note } = approval
  return (
    <div className="stack">
      <Panel title="About this proposal">
        <Facts
          facts={[
            { label: 'State', value: <Tag tone={approvalTones[state]}>{approvalStates[state]}</Tag> },
            {
              label: 'About',
              value: debtId === undefined ? about : <DebtLink debtId={debtId} billNumber={about} />,
            },
            ...(name === undefined ? [] : [{ label: 'Debtor', value: name }]),
            ...(amount === undefined ? [] : [{ label: 'Amount', value: <Money amount={amount} /> }]),
            { label: 'Proposed', value: <By on={approval.proposedOn} who={approval.proposedBy} /> },
            ...(decidedOn === undefined ? [] : [{ label: 'Decided', value: <By on={decidedOn} who={decidedBy} /> }]),
            ...(note === '' ? [] : [{ label: 'Note', value: note }]),
          ]}
        />
      </Panel>
      {documents.length === 0 ? null : (
        <Panel title="Papers">
          <ul className="contents">
            {documents.map(({ documentId, title }) => (
              <li key={documentId}>
                <a href={addressOf(`documents/${documentId}`)}>{title}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}

type Step = ApprovalView['chain'][number] & { readonly number: number }

function stepsOf({ chain }: ApprovalView): readonly Step[] {
  return chain.map((step, index) => ({ ...step, number: index + 1 }))
}

const columns: readonly Column<Step>[] = [
  { id: 'number', title: 'No.', numeric: true, tight: true, cell: (step) => step.number },
  { id: 'label', title: 'Step', heads: true, cell: (step) => step.label },
  {
    id: 'taken',
    title: 'Taken',
    tight: true,
    cell: (step) => (step.takenOn === undefined ? 'Not yet' : <By on={step.takenOn} who={step.takenBy} />),
  },
  {
    id: 'signed',
    title: 'Signed',
    tight: true,
    cell: (step) => (step.signedOn === undefined ? '–' : <By on={step.signedOn} who={step.signedBy} />),
  },
  {
    id: 'paper',
    title: 'Paper',
    tight: true,
    cell: ({ documentId }) =>
      documentId === undefined ? '–' : <a href={addressOf(`documents/${documentId}`)}>Open</a>,
  },
  { id: 'note', title: 'Note', cell: (step) => step.note },
]

function idOfStep(step: Step): string {
  return String(step.number)
}

function By({ on, who }: { readonly on: string | undefined; readonly who: string | undefined }): ReactNode {
  return (
    <>
      <Day on={on} />
      {who === undefined ? null : `, ${who}`}
    </>
  )
}
