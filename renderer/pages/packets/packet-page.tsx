import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { LongField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { anyWords, exact, oneOf } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { Tag } from '../../components/tag.tsx'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { approvalStates, approvalTones } from '../../parts/approval-words.ts'
import { addressOf, go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { PacketContents } from './packet-contents.tsx'

type Packet = Answer<'packet.view'>

const decisions = [
  { value: 'approved', label: 'Approve' },
  { value: 'rejected', label: 'Reject' },
] as const

/** One packet: what it carries, and its decision where this desk is the one to take it. */
export function PacketPage({ packetId }: { readonly packetId: number }): ReactNode {
  const view = useView('packet.view', { packetId })
  return (
    <Loaded view={view}>
      {(packet) => (
        <Page title={`${packet.label}, ${packet.about}`} back={{ label: 'Packets', href: addressOf('packets') }}>
          <div className="columns">
            <div className="stack">
              <PacketContents {...packet} />
              {packet.outcome === undefined ? <Decide packet={packet} /> : null}
            </div>
            <AboutPacket packet={packet} />
          </div>
        </Page>
      )}
    </Loaded>
  )
}

function AboutPacket({ packet }: { readonly packet: Packet }): ReactNode {
  const { direction, desk, keptOn, keptBy, outcome = 'open', outcomeOn, outcomeBy, note, papers } = packet
  const { documentId } = packet
  return (
    <div className="stack">
      <Panel title="About this packet">
        <Facts
          facts={[
            { label: direction === 'sent' ? 'Sent to' : 'From desk', value: desk },
            { label: 'State', value: <Tag tone={approvalTones[outcome]}>{approvalStates[outcome]}</Tag> },
            { label: direction === 'sent' ? 'Sent' : 'Received', value: <By on={keptOn} who={keptBy} /> },
            ...(outcomeOn === undefined ? [] : [{ label: 'Decided', value: <By on={outcomeOn} who={outcomeBy} /> }]),
            ...(note === '' ? [] : [{ label: 'Note', value: note }]),
          ]}
        />
        {documentId === undefined ? null : (
          <p>
            <Button icon="save" onClick={() => go(`documents/${documentId}`)}>
              {direction === 'sent' ? 'The file to send' : 'The file with the decision'}
            </Button>
          </p>
        )}
      </Panel>
      {papers.length === 0 ? null : (
        <Panel title="Papers">
          <ul>
            {papers.map((paper) => (
              <li key={paper.documentId}>
                <a href={addressOf(`documents/${paper.documentId}`)}>{paper.title}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}

function By({ on, who }: { readonly on: string; readonly who: string | undefined }): ReactNode {
  return (
    <>
      <Day on={on} />
      {who === undefined ? null : `, ${who}`}
    </>
  )
}

function Decide({ packet }: { readonly packet: Packet }): ReactNode {
  const form = useForm({
    decision: field('Decision', oneOf(decisions), 'approved'),
    note: optionalField('Note', anyWords),
    passphrase: field('Passphrase for the way back', exact),
  })
  const decide = useDeed('packet.decide', { blame: form.blame })
  if (packet.mayNotDecide.length > 0) {
    return (
      <Panel title="Decide">
        <Message title="Another account decides this">
          <Reasons reasons={packet.mayNotDecide} />
        </Message>
      </Panel>
    )
  }
  const submit = form.submit(async (read) => {
    const done = await decide.run({ packetId: packet.packetId, ...read })
    if (done !== undefined) tell('Decided. Save the file and send it back.')
  })
  return (
    <Panel title="Decide">
      <Form form={form} onSubmit={submit} does="Decide and seal" deed={decide}>
        <SelectField field={form.field('decision')} choices={decisions} />
        <LongField field={form.field('note')} hint="A rejection needs a note" />
        <PassphraseField field={form.field('passphrase')} hint="At least 12 characters" autoComplete="new-password" />
      </Form>
    </Panel>
  )
}
