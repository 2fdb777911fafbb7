import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { FileField, type GivenFile } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { exact } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { addressOf, go } from '../../router.ts'
import { useDeed, type Deed } from '../../use-deed.ts'
import { PacketContents } from './packet-contents.tsx'

type Look = Answer<'packet.look'>

interface Looked {
  readonly look: Look
  readonly file: { readonly base64: string; readonly passphrase: string }
}

/** Looks into the file of a packet, and receives it once somebody has seen what it is. */
export function OpenPacketPage(): ReactNode {
  const [file, setFile] = useState<GivenFile>()
  const [looked, setLooked] = useState<Looked>()
  const form = useForm({ passphrase: field('Passphrase of the packet', exact) })
  const look = useDeed('packet.look', { blame: form.blame, renew: false })
  const receive = useDeed('packet.receive')
  const submit = form.submit(async ({ passphrase }) => {
    const given = { base64: file?.base64 ?? '', passphrase }
    const seen = await look.run(given)
    setLooked(seen === undefined ? undefined : { look: seen, file: given })
  })
  return (
    <Page title="Open a packet" back={{ label: 'Packets', href: addressOf('packets') }}>
      <div className="stack">
        <Panel title="The file">
          <Form form={form} onSubmit={submit} does="Look into it" deed={look}>
            <FileField id="packet" label="Packet" hint="Its name ends in .rcp" accept=".rcp" onChoose={setFile} />
            <PassphraseField
              field={form.field('passphrase')}
              hint="As agreed with whoever sent it"
              autoComplete="current-password"
            />
          </Form>
        </Panel>
        {looked === undefined ? null : <SeenPacket looked={looked} receive={receive} />}
      </div>
    </Page>
  )
}

interface SeenPacketProps {
  readonly looked: Looked
  readonly receive: Deed<'packet.receive'>
}

function SeenPacket({ looked: { look, file }, receive }: SeenPacketProps): ReactNode {
  const isAsk = look.what === 'ask'
  const run = async (): Promise<void> => {
    const received = await receive.run(file)
    if (received === undefined) return
    tell(isAsk ? 'The proposal waits here for a decision.' : 'The decision is recorded.')
    go(received.approvalId === undefined ? `packets/${received.packetId}` : `approvals/${received.approvalId}`)
  }
  return (
    <>
      <Panel title={`${isAsk ? 'A proposal' : 'A decision'} from ${look.desk}, ${look.about}`}>
        {look.reasons.length === 0 ? (
          <p>
            <Button kind="main" onClick={() => void run()} busy={receive.busy}>
              {isAsk ? 'Receive it for a decision' : 'Record the decision'}
            </Button>
          </p>
        ) : (
          <Message tone="warn" title="It cannot be received.">
            <Reasons reasons={look.reasons} />
          </Message>
        )}
        {receive.denial === undefined ? null : <Denied denial={receive.denial} />}
      </Panel>
      <PacketContents {...look} />
    </>
  )
}
