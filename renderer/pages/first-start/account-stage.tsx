import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { exact, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import type { ProfileInput } from '../../parts/profile-plans.ts'
import { useDeed, type Issues } from '../../use-deed.ts'

interface AccountStageProps {
  readonly profile: ProfileInput
  readonly onBack: () => void
  readonly onDone: (made: Answer<'center.create'>) => void
}

/** The second step: the account of the first supervisor, who adds the others. */
export function AccountStage({ profile, onBack, onDone }: AccountStageProps): ReactNode {
  const form = useForm({
    displayName: field('Your name', words),
    name: field('Account', words),
    passphrase: field('Passphrase', exact),
    again: field('Passphrase again', exact),
  })
  const create = useDeed('center.create', { blame: (issues) => form.blame(accountIssues(issues)), renew: false })
  const submit = form.submit(async ({ again, ...account }) => {
    if (again !== account.passphrase) return form.blame({ again: 'The two passphrases differ.' })
    const made = await create.run({ profile, account })
    if (made !== undefined) onDone(made)
  })
  return (
    <Form
      form={form}
      onSubmit={submit}
      does="Set up the center"
      deed={create}
      beside={<Button onClick={onBack}>Back</Button>}
    >
      <TextField field={form.field('displayName')} hint="As it stands in the audit trail, such as D. Alvarez" first />
      <TextField
        field={form.field('name')}
        hint="Lower-case letters, digits, dots and hyphens, such as d.alvarez"
        spellCheck={false}
      />
      <PassphraseField
        field={form.field('passphrase')}
        hint="At least 12 characters; four plain words do well"
        autoComplete="new-password"
      />
      <PassphraseField field={form.field('again')} autoComplete="new-password" />
    </Form>
  )
}

/** What was wrong with the account, by field. What was wrong with the profile is said above the fields. */
function accountIssues(issues: Issues): Issues {
  return Object.fromEntries(
    Object.entries(issues).map(([path, message]) => [path.replace(/^account\./, ''), message]),
  )
}
