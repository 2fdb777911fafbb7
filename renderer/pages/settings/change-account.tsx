import type { ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, oneOf, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { roleLabels } from '../../parts/words.ts'
import { useDeed } from '../../use-deed.ts'

const choices = [...choicesOf(roleLabels), { value: 'close', label: 'Close the account' } as const]

/** Proposes another role for an account, or its end; a second person approves it. */
export function ChangeAccount({ accounts }: { readonly accounts: SettingsView['accounts'] }): ReactNode {
  const active = accounts.filter((account) => account.active)
  const form = useForm({
    name: field('Account', words, active[0]?.name ?? ''),
    change: field('Change', oneOf(choices), 'close'),
    reason: field('Reason', words),
  })
  const close = useDeed('account.close', { blame: form.blame })
  const changeRole = useDeed('account.changeRole', { blame: form.blame })
  const submit = form.submit(async ({ name, change, reason }) => {
    const done =
      change === 'close' ? await close.run({ name, reason }) : await changeRole.run({ name, role: change, reason })
    if (done === undefined) return
    form.reset()
    tell(`It waits in Approvals until a second supervisor or administrator approves it.`)
  })
  const deed = { busy: close.busy || changeRole.busy, denial: close.denial ?? changeRole.denial }
  return (
    <Panel title="Change an account">
      <Form form={form} onSubmit={submit} does="Propose" deed={deed} seldom>
        <SelectField
          field={form.field('name')}
          choices={active.map(({ name, displayName }) => ({ value: name, label: `${displayName} (${name})` }))}
        />
        <SelectField field={form.field('change')} choices={choices} />
        <TextField field={form.field('reason')} hint="Kept in the audit trail" />
      </Form>
    </Panel>
  )
}
