import type { ReactNode } from 'react'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { PageTitle } from '../../components/page.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { exact, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { Gate } from '../../parts/gate.tsx'
import { useDeed } from '../../use-deed.ts'

/** Opens the center with an account's passphrase. */
export function SignInPage({ practice }: { readonly practice: boolean }): ReactNode {
  const form = useForm({ name: field('Account', words), passphrase: field('Passphrase', exact) })
  const signIn = useDeed('session.signIn')
  const wrong = signIn.denial?.kind === 'refused' ? signIn.denial.reasons : []
  return (
    <Gate narrow>
      <div className="panel">
        <PageTitle>Sign in</PageTitle>
        {practice ? <p className="soft">This is a practice center: made-up people, nothing real.</p> : null}
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
      </div>
    </Gate>
  )
}
