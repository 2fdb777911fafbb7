import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Denied } from '../../components/denied.tsx'
import { Empty } from '../../components/empty.tsx'
import { BoxField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { box, words } from '../../components/reading.ts'
import { showMoment } from '../../components/show-moment.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { RestoreBackup } from '../../parts/restore-backup.tsx'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView, useView } from '../../use-view.ts'

type Backups = Answer<'backup.view'>
type Row = Backups['backups'][number]

const WHY = { automatic: 'By itself', asked: 'Asked for', '': 'Not readable' } as const

const columns: readonly Column<Row>[] = [
  {
    id: 'made',
    title: 'Made',
    heads: true,
    cell: ({ madeAt, name }) => (madeAt === '' ? name : <time dateTime={madeAt}>{showMoment(madeAt)}</time>),
  },
  { id: 'why', title: 'Why', tight: true, cell: ({ why }) => WHY[why] },
  { id: 'debts', title: 'Debts', numeric: true, tight: true, cell: ({ debts }) => debts.toLocaleString('en-US') },
  {
    id: 'lines',
    title: 'Audit lines',
    numeric: true,
    tight: true,
    cell: ({ auditLines }) => auditLines.toLocaleString('en-US'),
  },
  { id: 'size', title: 'Size', numeric: true, tight: true, cell: ({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB` },
]

/** Where backups go, which there are, and the way back from one. */
export function BackupsPage(): ReactNode {
  const view = useView('backup.view', {})
  return (
    <Page
      title="Backups"
      lead="A copy of the whole center, encrypted as it is. Each is opened and read through before it counts."
      actions={<MakeBackup />}
    >
      <Loaded view={view}>{(backups) => <BackupsBody {...backups} />}</Loaded>
    </Page>
  )
}

function BackupsBody({ folder, automatic, last, backups }: Backups): ReactNode {
  const { clerk } = useSession()
  const [restoring, setRestoring] = useState(false)
  const mayChoose = clerk.role === 'supervisor' || clerk.role === 'administrator'
  return (
    <div className="stack">
      {last === undefined || last.trouble === '' ? null : (
        <Message tone="bad" title={`The backup of ${showMoment(last.at)} was not made.`}>
          <p>{last.trouble}</p>
        </Message>
      )}
      <div className="columns">
        <Panel title="Backups in the folder">
          {backups.length === 0 ? (
            <Empty title="There is none yet." />
          ) : (
            <DataTable caption="Backups" columns={columns} rows={backups} idOf={({ name }) => name} />
          )}
          <p className="soft">
            Of those made by themselves, the newest of each of 7 days, 4 weeks and 12 months stay.
          </p>
        </Panel>
        {mayChoose ? <ChooseFolder key={folder} folder={folder} automatic={automatic} /> : <Where folder={folder} />}
      </div>
      {mayChoose && backups.length > 0 && !restoring ? (
        <div className="row">
          <Button icon="undo" onClick={() => setRestoring(true)}>
            Restore a backup
          </Button>
        </div>
      ) : null}
      {restoring ? <RestoreBackup backups={backups} account={clerk.name} /> : null}
    </div>
  )
}

function MakeBackup(): ReactNode {
  const make = useDeed('backup.make')
  const run = async (): Promise<void> => {
    const made = await make.run({})
    if (made === undefined) return
    replaceView('backup.view', {}, made)
    tell('The backup is made and was read through.')
  }
  const { clerk } = useSession()
  if (clerk.role === 'auditor') return null
  return (
    <>
      <Button kind="main" icon="save" busy={make.busy} onClick={() => void run()}>
        Back up now
      </Button>
      {make.denial === undefined ? null : <Denied denial={make.denial} />}
    </>
  )
}

function Where({ folder }: { readonly folder: string }): ReactNode {
  return (
    <Panel title="Where they go">
      <p className="breakable">{folder}</p>
    </Panel>
  )
}

function ChooseFolder({ folder, automatic }: Pick<Backups, 'folder' | 'automatic'>): ReactNode {
  const form = useForm({
    folder: field('Folder', words, folder),
    automatic: optionalField('Make backups daily and on closing', box, automatic ? 'yes' : ''),
  })
  const choose = useDeed('backup.choose', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const saved = await choose.run(read)
    if (saved === undefined) return
    replaceView('backup.view', {}, saved)
    tell('The choice is saved.')
  })
  return (
    <Panel title="Where they go">
      <Form form={form} onSubmit={submit} does="Save" deed={choose}>
        <TextField
          field={form.field('folder')}
          hint="Best on another disk or a network drive: what takes the data folder should not take them too"
          spellCheck={false}
        />
        <BoxField field={form.field('automatic')} />
      </Form>
    </Panel>
  )
}
