import type { ReactNode } from 'react'
import { SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { exact, oneOf } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

/** Sends a proposal to another desk; nothing where packets are exchanged with none. */
export function SendPacket({ approvalId }: { readonly approvalId: number }): ReactNode {
  const view = useView('packet.desks', {})
  if (view.state !== 'ready' || view.value.others.length === 0) return null
  const desks = view.value.others.map(({ deskId, name }) => ({ value: String(deskId), label: name }))
  return <SendForm approvalId={approvalId} desks={desks} />
}

interface SendFormProps {
  readonly approvalId: number
  readonly desks: readonly { readonly value: string; readonly label: string }[]
}

function SendForm({ approvalId, desks }: SendFormProps): ReactNode {
  const form = useForm({
    desk: field('Desk', oneOf(desks), desks[0]?.value ?? ''),
    passphrase: field('Passphrase of the packet', exact),
  })
  const send = useDeed('packet.send', { blame: form.blame })
  const submit = form.submit(async ({ desk, passphrase }) => {
    const sent = await send.run({ approvalId, deskId: Number(desk), passphrase })
    if (sent === undefined) return
    tell('The packet is sealed. Save its file and send it.')
    go(`packets/${sent.packetId}`)
  })
  return (
    <Panel title="Have another desk decide">
      <Form form={form} onSubmit={submit} does="Seal a packet" deed={send} seldom>
        <SelectField field={form.field('desk')} choices={desks} />
        <PassphraseField
          field={form.field('passphrase')}
          hint="Tell it to whoever opens the packet, by telephone"
          autoComplete="new-password"
        />
      </Form>
    </Panel>
  )
}
