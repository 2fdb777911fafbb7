import { useState, type ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { Button } from '../../components/button.tsx'
import { BoxField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { box, exact, matching } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** Passphrase, recovery key and the lock of the screen. */
export function SecurityTab({ settings }: { readonly settings: SettingsView }): ReactNode {
  const { clerk, practice } = useSession()
  const keeps = clerk.role === 'supervisor' || clerk.role === 'administrator'
  return (
    <div className="columns columns--even">
      {practice ? <PracticeKeys /> : <ChangePassphrase />}
      <div className="stack">
        {keeps ? <IdleMinutes minutes={settings.idleMinutes} /> : null}
        {practice ? null : <RememberHere />}
        {keeps && !practice ? <RenewRecovery /> : null}
      </div>
    </div>
  )
}

function PracticeKeys(): ReactNode {
  return (
    <Panel title="Passphrase">
      <p>The accounts of a practice center share one passphrase, which everybody knows.</p>
    </Panel>
  )
}

function ChangePassphrase(): ReactNode {
  const form = useForm({ current: field('Passphrase now', exact), next: field('New passphrase', exact) })
  const change = useDeed('key.changePassphrase', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await change.run(read)) === undefined) return
    form.reset()
    tell('The passphrase is changed. The next sign-in asks for the new one.')
  })
  return (
    <Panel title="Passphrase">
      <Form form={form} onSubmit={submit} does="Change the passphrase" deed={change}>
        <PassphraseField field={form.field('current')} autoComplete="current-password" />
        <PassphraseField field={form.field('next')} hint="At least 12 characters" autoComplete="new-password" />
      </Form>
    </Panel>
  )
}

function IdleMinutes({ minutes }: { readonly minutes: number }): ReactNode {
  const number = matching(/^([5-9]|[12]\d|30)$/, 'Write a number of minutes from 5 to 30.')
  const form = useForm({ minutes: field('Minutes without a touch', number, String(minutes)) })
  const save = useDeed('settings.saveIdleMinutes', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const saved = await save.run({ minutes: Number(read.minutes) })
    if (saved === undefined) return
    replaceView('settings.view', {}, saved)
    tell(`The screen is hidden after ${read.minutes} minutes without a touch.`)
  })
  return (
    <Panel title="Lock of the screen">
      <Form form={form} onSubmit={submit} does="Save" deed={save}>
        <TextField
          field={form.field('minutes')}
          hint="From 5 to 30, for every account. What was being done is kept under the lock"
        />
      </Form>
    </Panel>
  )
}

function RememberHere(): ReactNode {
  const form = useForm({
    passphrase: field('Passphrase', exact),
    remember: optionalField('Remember me on this computer', box, 'yes'),
  })
  const remember = useDeed('key.rememberHere', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const done = await remember.run(read)
    if (done === undefined) return
    form.reset()
    tell(done.remembered ? 'This computer can sign you in.' : 'This computer has forgotten the key.')
  })
  return (
    <Panel title="Key store of this computer">
      <p className="soft">
        The system of this computer can keep the key for your account on it, so that the passphrase is not typed at
        every start. The lock of the screen still asks for it.
      </p>
      <Form form={form} onSubmit={submit} does="Save" deed={remember} seldom>
        <PassphraseField field={form.field('passphrase')} autoComplete="current-password" />
        <BoxField field={form.field('remember')} />
      </Form>
    </Panel>
  )
}

function RenewRecovery(): ReactNode {
  const [key, setKey] = useState<string>()
  const form = useForm({ passphrase: field('Passphrase', exact) })
  const renew = useDeed('key.renewRecovery', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const made = await renew.run(read)
    if (made === undefined) return
    form.reset()
    setKey(made.recoveryKey)
  })
  if (key !== undefined) return <NewRecoveryKey recoveryKey={key} onDone={() => setKey(undefined)} />
  return (
    <Panel title="Recovery key">
      <p className="soft">
        When the printed key was used, or may have been seen, make a new one. The one before it opens nothing any more.
      </p>
      <Form form={form} onSubmit={submit} does="Make a new recovery key" deed={renew} seldom>
        <PassphraseField field={form.field('passphrase')} autoComplete="current-password" />
      </Form>
    </Panel>
  )
}

interface NewRecoveryKeyProps {
  readonly recoveryKey: string
  readonly onDone: () => void
}

function NewRecoveryKey({ recoveryKey, onDone }: NewRecoveryKeyProps): ReactNode {
  return (
    <section className="key-sheet" aria-labelledby="new-recovery-key">
      <h2 id="new-recovery-key">New recovery key</h2>
      <p>It is shown this once and kept nowhere. Print it, seal it, lock it away, and destroy the one before it.</p>
      <p className="key-sheet__key">{recoveryKey}</p>
      <div className="row screen-only">
        <Button kind="main" icon="print" onClick={() => window.print()}>
          Print the key
        </Button>
        <Button onClick={onDone}>It is printed and kept safe</Button>
      </div>
    </section>
  )
}
