import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { DayField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** Records that the file was sent, which is done outside this program. */
export function TransmitForm({ batch: { batchId } }: { readonly batch: ReferralBatch }): ReactNode {
  const today = useToday()
  const form = useForm({
    on: field('Sent on', day(today), writeDay(today)),
    way: field('How it was sent', words),
  })
  const transmit = useDeed('referral.transmit', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const sent = await transmit.run({ batchId, ...read })
    if (sent === undefined) return
    replaceView('referral.view', { batchId }, sent)
    tell('The file is recorded as sent.')
  })
  return (
    <Panel title="Send it">
      <p className="soft">This program makes no connection. Send the file by the way agreed with Treasury.</p>
      <Form form={form} onSubmit={submit} does="Record as sent" deed={transmit}>
        <DayField field={form.field('on')} today={today} />
        <TextField field={form.field('way')} hint="Such as the name of the secure connection" size="wide" />
      </Form>
    </Panel>
  )
}

/** Records that Treasury has the file. */
export function AcknowledgeForm({ batch: { batchId } }: { readonly batch: ReferralBatch }): ReactNode {
  const today = useToday()
  const form = useForm({
    on: field('Acknowledged on', day(today), writeDay(today)),
    acknowledgment: field('Acknowledgment', words),
  })
  const acknowledge = useDeed('referral.acknowledge', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const known = await acknowledge.run({ batchId, ...read })
    if (known === undefined) return
    replaceView('referral.view', { batchId }, known)
    tell('Treasury has the file.')
  })
  return (
    <Panel title="Acknowledged by Treasury">
      <Form form={form} onSubmit={submit} does="Record" deed={acknowledge}>
        <DayField field={form.field('on')} today={today} />
        <TextField field={form.field('acknowledgment')} hint="The number or text of the acknowledgment" size="wide" />
      </Form>
    </Panel>
  )
}
