import type { ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { choicesOf, exact, oneOf, words } from '../../components/reading.ts'
import { Tag } from '../../components/tag.tsx'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { roleLabels } from '../../parts/words.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'
import { ChangeAccount } from './change-account.tsx'

type Account = SettingsView['accounts'][number]

const roles = choicesOf(roleLabels)

const columns: readonly Column<Account>[] = [
  { id: 'displayName', title: 'Name', heads: true, cell: (account) => account.displayName },
  { id: 'name', title: 'Account', cell: (account) => account.name },
  { id: 'role', title: 'Role', cell: (account) => roleLabels[account.role] },
  {
    id: 'active',
    title: 'State',
    tight: true,
    cell: (account) => <Tag tone={account.active ? 'green' : 'grey'}>{account.active ? 'Active' : 'Closed'}</Tag>,
  },
]

/** Who may sign in, and as what. */
export function AccountsTab({ settings }: { readonly settings: SettingsView }): ReactNode {
  return (
    <div className="columns">
      <Panel title="Accounts">
        <DataTable
          caption="Accounts"
          list="accounts"
          columns={columns}
          rows={settings.accounts}
          idOf={idOfAccount}
        />
      </Panel>
      <div className="stack">
        <AddAccount />
        <ChangeAccount accounts={settings.accounts} />
      </div>
    </div>
  )
}

function idOfAccount(account: Account): string {
  return account.name
}

function AddAccount(): ReactNode {
  const form = useForm({
    displayName: field('Name', words),
    name: field('Account', words),
    role: field('Role', oneOf(roles), 'clerk'),
    passphrase: field('First passphrase', exact),
  })
  const add = useDeed('account.add', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const saved = await add.run(read)
    if (saved === undefined) return
    replaceView('settings.view', {}, saved)
    form.reset()
    tell(
      saved.accounts.some(({ name }) => name === read.name)
        ? `${read.displayName} can sign in as ${read.name}.`
        : `The account waits in Approvals until a second supervisor or administrator approves it.`,
    )
  })
  return (
    <Panel title="Add an account">
      <Form form={form} onSubmit={submit} does="Add account" deed={add}>
        <TextField field={form.field('displayName')} hint="As it stands in the audit trail" />
        <TextField
          field={form.field('name')}
          hint="Lower-case letters, digits, dots and hyphens"
          spellCheck={false}
        />
        <SelectField field={form.field('role')} choices={roles} />
        <PassphraseField field={form.field('passphrase')} hint="At least 12 characters" autoComplete="new-password" />
      </Form>
    </Panel>
  )
}
