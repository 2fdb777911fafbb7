import type { ReactNode } from 'react'
import { DayField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, words } from '../../components/reading.ts'
import { showDay, writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Records the day on which the debtor received a letter. */
export function ReceiptForm({ debt: { version }, subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    receivedOn: field('Received by the debtor on', day(today), writeDay(today)),
    evidence: field('How it is known', words),
  })
  const record = useDebtDeed('letter.recordReceipt', form.blame)
  if (subjectId === undefined) return <Message title="There is no letter to record the receipt of." />
  const submit = form.submit(async (read) => {
    const fresh = await record.run({ letterId: subjectId, version, ...read })
    if (fresh !== undefined)
      onDone(`Receipt on ${showDay(read.receivedOn)} recorded; the 15-day clocks count from it.`)
  })
  return (
    <Panel title="Record receipt of the letter">
      <p className="soft">The 15 days to ask for a review or a hearing count from this day.</p>
      <Form form={form} onSubmit={submit} does="Record receipt" deed={record} onCancel={onCancel}>
        <DayField field={form.field('receivedOn')} today={today} first />
        <TextField
          field={form.field('evidence')}
          hint="Return receipt, the debtor's own letter, a call"
          size="wide"
        />
      </Form>
    </Panel>
  )
}
