/** Looking into a backup and putting it in place: the same on the start screen and at the desk. */
import { useState, type ReactNode } from 'react'
import type { Answer } from '../../shared/api.ts'
import { Button } from '../components/button.tsx'
import { Denied } from '../components/denied.tsx'
import { Facts } from '../components/facts.tsx'
import { SelectField, TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Message } from '../components/message.tsx'
import { Panel } from '../components/panel.tsx'
import { PassphraseField } from '../components/passphrase-field.tsx'
import { exact, words } from '../components/reading.ts'
import { showMoment } from '../components/show-moment.ts'
import { field, useForm } from '../components/use-form.ts'
import { useDeed } from '../use-deed.ts'
import { answers } from '../use-view.ts'

type Row = Answer<'backup.list'>['backups'][number]
type Look = Answer<'backup.look'>

interface RestoreBackupProps {
  readonly backups: readonly Row[]
  /** Absent: the folder that the center has chosen. */
  readonly folder?: string
  readonly account?: string
}

/** Picks a backup, looks into it with a passphrase, and puts it in place. */
export function RestoreBackup({ backups, folder, account = '' }: RestoreBackupProps): ReactNode {
  const form = useForm({
    backup: field('Backup', words, backups[0]?.name ?? ''),
    name: field('Account', words, account),
    passphrase: field('Passphrase', exact),
  })
  const [seen, setSeen] = useState<{ readonly look: Look; readonly name: string; readonly passphrase: string }>()
  const look = useDeed('backup.look', { blame: form.blame, renew: false })
  const place = folder === undefined ? {} : { folder }
  const submit = form.submit(async (read) => {
    setSeen(undefined)
    const found = await look.run({ ...read, ...place })
    if (found !== undefined) setSeen({ look: found, name: read.name, passphrase: read.passphrase })
  })
  return (
    <div className="stack">
      <Panel title="Look into a backup">
        <p className="soft">
          It is opened with the passphrase of a supervisor or administrator, and every page of it is read.
        </p>
        <Form form={form} onSubmit={submit} does="Look" deed={look}>
          <SelectField field={form.field('backup')} choices={backups.map(choiceOf)} wide />
          <TextField field={form.field('name')} autoComplete="username" spellCheck={false} />
          <PassphraseField field={form.field('passphrase')} autoComplete="current-password" />
        </Form>
      </Panel>
      {seen === undefined ? null : <Seen {...seen} place={place} />}
    </div>
  )
}

function choiceOf({ name, madeAt, debts, center }: Row): { readonly value: string; readonly label: string } {
  const holds = debts === 1 ? '1 debt' : `${debts} debts`
  const label = madeAt === '' ? `${name} (its page cannot be read)` : `${showMoment(madeAt)}, ${holds}, ${center}`
  return { value: name, label }
}

interface SeenProps {
  readonly look: Look
  readonly name: string
  readonly passphrase: string
  readonly place: { readonly folder?: string }
}

function Seen({ look, name, passphrase, place }: SeenProps): ReactNode {
  const restore = useDeed('backup.restore', { renew: false })
  const run = async (): Promise<void> => {
    const done = await restore.run({ backup: look.name, name, passphrase, ...place })
    if (done === undefined) return
    window.location.hash = ''
    await answers.resetQueries()
  }
  const { lastLine } = look
  const facts = [
    { label: 'Center', value: look.center },
    { label: 'Made', value: look.madeAt === '' ? 'Not known' : showMoment(look.madeAt) },
    { label: 'Debts', value: count(look.debts) },
    { label: 'Debtors', value: count(look.debtors) },
    { label: 'Entries of the ledger', value: count(look.entries) },
    { label: 'Documents', value: count(look.documents) },
    { label: 'Lines of the audit trail', value: count(look.auditLines) },
    {
      label: 'Last line',
      value:
        lastLine === undefined
          ? 'None'
          : `${showMoment(lastLine.at)}, ${lastLine.clerk}: ${lastLine.call} ${lastLine.about}`,
    },
  ]
  return (
    <Panel title="What it holds">
      <Facts facts={facts} />
      {look.sealed ? null : (
        <Message tone="warn" title="Its page was changed, or its file is not the one that was backed up.">
          <p>It could be opened and read all the same. Prefer another backup if there is one.</p>
        </Message>
      )}
      <p>
        Whatever was done after it is not in it. The center as it is now is moved aside in the data folder, and nothing
        is deleted.
      </p>
      {restore.denial === undefined ? null : <Denied denial={restore.denial} />}
      <div className="row">
        <Button kind="main" icon="undo" busy={restore.busy} onClick={() => void run()}>
          Restore this backup
        </Button>
      </div>
    </Panel>
  )
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
