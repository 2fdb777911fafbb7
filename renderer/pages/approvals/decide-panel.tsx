import { useState, type ReactNode } from 'react'
import type { ApprovalView } from '../../../shared/api/approvals.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { FileField, type GivenFile } from '../../components/file-field.tsx'
import { DayField, LongField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, day, words } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'

interface DecideProps {
  readonly approval: ApprovalView
}

/** Takes the step that is due, rejects, or takes back; says why where whoever looks may not. */
export function DecidePanel({ approval }: DecideProps): ReactNode {
  if (approval.mayWithdraw) return <Withdraw approval={approval} />
  if (approval.mayNotDecide.length > 0) {
    return (
      <Panel title="Decide">
        <Message title="Another account decides this step">
          <Reasons reasons={approval.mayNotDecide} />
        </Message>
      </Panel>
    )
  }
  return approval.dueOutside ? <RecordOutside approval={approval} /> : <Decide approval={approval} />
}

function Decide({ approval: { approvalId, due = '' } }: DecideProps): ReactNode {
  const form = useForm({ note: optionalField('Note', anyWords) })
  const approve = useDeed('approval.approve', { blame: form.blame })
  const submit = form.submit(async ({ note }) => {
    if ((await approve.run({ approvalId, note })) !== undefined) tell('Approved.')
  })
  return (
    <Panel title={`Decide: ${due}`}>
      <Form
        form={form}
        onSubmit={submit}
        does="Approve"
        deed={approve}
        beside={<Reject approvalId={approvalId} note={form.typed['note'] ?? ''} />}
      >
        <LongField field={form.field('note')} hint="A rejection needs a note" />
      </Form>
    </Panel>
  )
}

function RecordOutside({ approval: { approvalId, due = '' } }: DecideProps): ReactNode {
  const today = useToday()
  const [paper, setPaper] = useState<GivenFile>()
  const form = useForm({
    signedBy: field('Who signed', words),
    signedOn: field('Signed on', day(today), writeDay(today)),
    note: optionalField('Note', anyWords),
  })
  const approve = useDeed('approval.approve', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const given = paper === undefined ? {} : { paper }
    if ((await approve.run({ approvalId, ...read, ...given })) !== undefined) tell('The decision is recorded.')
  })
  return (
    <Panel title={`Record the decision of: ${due}`}>
      <Form
        form={form}
        onSubmit={submit}
        does="Record the approval"
        deed={approve}
        beside={<Reject approvalId={approvalId} note={form.typed['note'] ?? ''} />}
      >
        <div className="fields">
          <TextField field={form.field('signedBy')} hint="Name and title" size="wide" first />
          <DayField field={form.field('signedOn')} today={today} />
        </div>
        <FileField id="paper" label="Signed paper" hint="PDF" accept=".pdf" onChoose={setPaper} />
        <LongField field={form.field('note')} hint="A rejection needs a note" />
      </Form>
    </Panel>
  )
}

function Reject({ approvalId, note }: { readonly approvalId: number; readonly note: string }): ReactNode {
  const reject = useDeed('approval.reject')
  const run = async (): Promise<void> => {
    if ((await reject.run({ approvalId, note })) !== undefined) tell('Rejected.')
  }
  return (
    <>
      <Button onClick={() => void run()} busy={reject.busy}>
        Reject
      </Button>
      {reject.denial === undefined ? null : <Denied denial={reject.denial} />}
    </>
  )
}

function Withdraw({ approval: { approvalId } }: DecideProps): ReactNode {
  const form = useForm({ note: optionalField('Note', anyWords) })
  const withdraw = useDeed('approval.withdraw', { blame: form.blame })
  const submit = form.submit(async ({ note }) => {
    if ((await withdraw.run({ approvalId, note })) !== undefined) tell('The proposal is taken back.')
  })
  return (
    <Panel title="Your proposal waits for others">
      <Form form={form} onSubmit={submit} does="Take it back" deed={withdraw} seldom>
        <LongField field={form.field('note')} />
      </Form>
    </Panel>
  )
}
