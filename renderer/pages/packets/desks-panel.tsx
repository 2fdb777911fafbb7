import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Facts } from '../../components/facts.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

type Desks = Answer<'packet.desks'>

/** This desk with its key, and those that packets are exchanged with. */
export function DesksPanel(): ReactNode {
  const view = useView('packet.desks', {})
  const { clerk } = useSession()
  const keeps = clerk.role === 'supervisor' || clerk.role === 'administrator'
  return (
    <Loaded view={view}>
      {(desks) => (
        <div className="stack">
          <Panel title="Desks">
            <Facts facts={factsOf(desks)} />
            <p className="soft">
              Two desks know each other once each has recorded the key of the other. Compare it by telephone, since
              whoever signs with it decides here.
            </p>
          </Panel>
          {keeps && desks.own === undefined ? <NameDesk /> : null}
          {keeps && desks.own !== undefined ? <TrustDesk /> : null}
        </div>
      )}
    </Loaded>
  )
}

function factsOf({ own, others }: Desks): readonly { readonly label: string; readonly value: ReactNode }[] {
  return [
    { label: 'This desk', value: own === undefined ? 'Has no name and key yet' : <DeskKey {...own} /> },
    ...others.map((desk) => ({ label: 'Another desk', value: <DeskKey {...desk} /> })),
  ]
}

function DeskKey({ name, publicKey }: NonNullable<Desks['own']>): ReactNode {
  return (
    <>
      {name} <span className="digest">{publicKey}</span>
    </>
  )
}

function NameDesk(): ReactNode {
  const form = useForm({ name: field('Name of this desk', words) })
  const name = useDeed('packet.nameDesk', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await name.run(read)) !== undefined) tell('This desk has its key.')
  })
  return (
    <Panel title="Name this desk">
      <Form form={form} onSubmit={submit} does="Make its key" deed={name}>
        <TextField field={form.field('name')} hint="As other desks know it" />
      </Form>
    </Panel>
  )
}

function TrustDesk(): ReactNode {
  const form = useForm({ name: field('Desk', words), publicKey: field('Key', words), reason: field('Why', words) })
  const trust = useDeed('packet.trustDesk', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await trust.run(read)) === undefined) return
    form.reset()
    tell('The desk waits in Approvals until a second supervisor or administrator approves it.')
  })
  return (
    <Panel title="Exchange packets with a desk">
      <Form form={form} onSubmit={submit} does="Propose" deed={trust}>
        <TextField field={form.field('name')} />
        <TextField field={form.field('publicKey')} hint="43 letters and digits" spellCheck={false} size="wide" />
        <TextField field={form.field('reason')} size="wide" />
      </Form>
    </Panel>
  )
}
