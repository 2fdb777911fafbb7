import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { PageTitle } from '../../components/page.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { exact, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { Gate } from '../../parts/gate.tsx'
import { useDeed } from '../../use-deed.ts'

/** A passphrase is lost: the printed recovery key gives the account a new one. */
export function RecoverPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const form = useForm({
    name: field('Account', words),
    recoveryKey: field('Recovery key', words),
    passphrase: field('New passphrase', exact),
  })
  const recover = useDeed('key.recover', { blame: form.blame })
  return (
    <Gate narrow>
      <div className="panel">
        <PageTitle>Use the recovery key</PageTitle>
        <Form
          form={form}
          onSubmit={form.submit(async (read) => void (await recover.run(read)))}
          does="Set the passphrase and sign in"
          deed={recover}
          onCancel={onBack}
        >
          <TextField field={form.field('name')} autoComplete="username" spellCheck={false} first />
          <TextField
            field={form.field('recoveryKey')}
            hint="As it was printed at set-up; spaces, hyphens and small letters do not matter"
            spellCheck={false}
          />
          <PassphraseField field={form.field('passphrase')} hint="At least 12 characters" autoComplete="new-password" />
        </Form>
        <p className="soft">Its use is recorded in the audit trail. Afterwards, renew the key in Settings.</p>
        <Button kind="link" icon="back" onClick={onBack}>
          Back
        </Button>
      </div>
    </Gate>
  )
}
