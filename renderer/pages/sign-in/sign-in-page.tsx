import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { PageTitle } from '../../components/page.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { exact, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { EnterPractice } from '../../parts/enter-practice.tsx'
import { Gate } from '../../parts/gate.tsx'
import { useDeed } from '../../use-deed.ts'

interface SignInPageProps {
  readonly practice: boolean
  /** It was entered from the door of a center, and one can go back there. */
  readonly visiting: boolean
  /** The accounts that the key store of this workstation can sign in. */
  readonly remembered: readonly string[]
  readonly onWay: (way: 'restore' | 'recover') => void
}

/** Opens the center with an account's passphrase. */
export function SignInPage({ practice, visiting, remembered, onWay }: SignInPageProps): ReactNode {
  const form = useForm({ name: field('Account', words), passphrase: field('Passphrase', exact) })
  const signIn = useDeed('session.signIn')
  const wrong = signIn.denial?.kind === 'refused' ? signIn.denial.reasons : []
  return (
    <Gate narrow>
      <div className="panel">
        <PageTitle>Sign in</PageTitle>
        {practice ? <PracticeAccounts /> : null}
        <Form
          form={form}
          onSubmit={form.submit(async (read) => void (await signIn.run(read)))}
          does="Sign in"
          deed={wrong.length === 0 ? signIn : { busy: signIn.busy, denial: undefined }}
        >
          <TextField field={form.field('name')} autoComplete="username" spellCheck={false} first />
          <PassphraseField field={form.field('passphrase')} autoComplete="current-password" />
          {wrong.map((reason) => (
            <Message key={reason.rule} tone="bad" title={readableDays(reason.message)} alert />
          ))}
        </Form>
        {remembered.map((name) => (
          <SignInHere key={name} name={name} />
        ))}
        <div className="row">
          {practice ? null : (
            <Button kind="link" onClick={() => onWay('recover')}>
              Passphrase lost
            </Button>
          )}
          <Button kind="link" onClick={() => onWay('restore')}>
            Restore a backup
          </Button>
          {practice ? null : <EnterPractice />}
          {visiting ? <LeavePractice /> : null}
        </div>
      </div>
    </Gate>
  )
}

function PracticeAccounts(): ReactNode {
  return (
    <p className="soft">
      This is a practice center: made-up people, nothing real. Its accounts are clerk1, clerk2, supervisor1,
      supervisor2, hearing1, official1, official2, admin1 and auditor1; the passphrase of each is
      <b> practice makes perfect</b>.
    </p>
  )
}

function LeavePractice(): ReactNode {
  const leave = useDeed('practice.leave')
  return (
    <Button kind="link" icon="back" busy={leave.busy} onClick={() => void leave.run({})}>
      Leave the practice center
    </Button>
  )
}

function SignInHere({ name }: { readonly name: string }): ReactNode {
  const signIn = useDeed('session.signInHere')
  return (
    <div>
      <Button icon="person" busy={signIn.busy} onClick={() => void signIn.run({ name })}>
        Sign in as {name} with this computer’s key store
      </Button>
      {signIn.denial === undefined ? null : <Denied denial={signIn.denial} />}
    </div>
  )
}
