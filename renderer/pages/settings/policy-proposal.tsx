import type { ReactNode } from 'react'
import type { PolicyChangeView, PolicyView } from '../../../shared/api/policy.ts'
import { Button } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { Facts } from '../../components/facts.tsx'
import { BoxField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, tickedBox } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'
import { PolicyEffect } from './policy-effect.tsx'

interface ProposalProps {
  readonly change: PolicyChangeView
}

/** A proposal that waits: what it would change, and the decision of another person. */
export function PolicyProposal({ change }: ProposalProps): ReactNode {
  const { clerk } = useSession()
  const mine = change.proposedBy === clerk.name
  const decides = clerk.role === 'supervisor' || clerk.role === 'approving-official'
  return (
    <Panel title="A change waits for its decision">
      <Facts
        facts={[
          { label: 'Change', value: <b>{change.words}</b> },
          { label: 'From', value: <Day on={change.effective} weekday /> },
          { label: 'Reason', value: change.reason },
          {
            label: 'Proposed',
            value: (
              <>
                {change.proposedBy}, <Day on={change.proposedOn} />
              </>
            ),
          },
        ]}
      />
      <PolicyEffect change={{ changeId: change.changeId }} />
      {mine ? <Withdraw change={change} /> : decides ? <Decide change={change} /> : <WhoDecides />}
    </Panel>
  )
}

function WhoDecides(): ReactNode {
  return <p className="soft">A supervisor or an approving official who did not propose it decides.</p>
}

const SEEN = 'I have seen what it would change for debts that are delinquent already'

function Decide({ change: { changeId, reachesBack } }: ProposalProps): ReactNode {
  const form = useForm({
    note: optionalField('Note', anyWords),
    previewSeen: reachesBack
      ? field(SEEN, tickedBox('The change reaches back: look at what it would change, and tick this.'))
      : optionalField(SEEN, box),
  })
  const approve = useDeed('policy.approve', { blame: form.blame })
  const reject = useDeed('policy.reject', { blame: form.blame })
  const submit = form.submit(async (read) => {
    show(await approve.run({ changeId, ...read }), 'The change is approved.')
  })
  const refuse = async (): Promise<void> => {
    show(await reject.run({ changeId, note: form.typed['note'] ?? '' }), 'The change is rejected.')
  }
  return (
    <Form
      form={form}
      onSubmit={submit}
      does="Approve"
      deed={approve.denial === undefined ? reject : approve}
      beside={
        <Button busy={reject.busy} onClick={() => void refuse()}>
          Reject
        </Button>
      }
    >
      {reachesBack ? <BoxField field={form.field('previewSeen')} /> : null}
      <TextField field={form.field('note')} size="wide" hint="Kept in the audit trail; needed to reject" />
    </Form>
  )
}

function Withdraw({ change: { changeId } }: ProposalProps): ReactNode {
  const withdraw = useDeed('policy.withdraw')
  const take = async (): Promise<void> => {
    show(await withdraw.run({ changeId }), 'The proposal is withdrawn.')
  }
  return (
    <>
      <Message title="You proposed this; somebody else decides">
        <p>A supervisor or an approving official signs in and approves or rejects it.</p>
      </Message>
      {withdraw.denial === undefined ? null : <Denied denial={withdraw.denial} />}
      <div className="form__foot">
        <Button busy={withdraw.busy} onClick={() => void take()}>
          Withdraw the proposal
        </Button>
      </div>
    </>
  )
}

function show(policy: PolicyView | undefined, words: string): void {
  if (policy === undefined) return
  replaceView('policy.view', {}, policy)
  tell(words)
}
