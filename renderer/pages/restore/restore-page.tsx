import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageTitle } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { Gate } from '../../parts/gate.tsx'
import { RestoreBackup } from '../../parts/restore-backup.tsx'
import { useView } from '../../use-view.ts'

/** Before anybody is signed in: a center that is damaged or gone is brought back from a backup. */
export function RestorePage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const [folder, setFolder] = useState<string>()
  const view = useView('backup.list', folder === undefined ? {} : { folder })
  return (
    <Gate>
      <div className="stack">
        <div>
          <PageTitle>Restore a backup</PageTitle>
          <p>
            <Button kind="link" icon="back" onClick={onBack}>
              Back
            </Button>
          </p>
        </div>
        <Loaded view={view}>
          {(found) => (
            <div key={found.folder} className="stack">
              <OtherFolder folder={found.folder} onChoose={setFolder} />
              {found.backups.length === 0 ? (
                <Empty title="There is no backup in this folder." />
              ) : (
                <RestoreBackup backups={found.backups} {...(folder === undefined ? {} : { folder })} />
              )}
            </div>
          )}
        </Loaded>
      </div>
    </Gate>
  )
}

interface OtherFolderProps {
  readonly folder: string
  readonly onChoose: (folder: string) => void
}

function OtherFolder({ folder, onChoose }: OtherFolderProps): ReactNode {
  const form = useForm({ folder: field('Folder of the backups', words, folder) })
  return (
    <Panel title="Where the backups are">
      <Form form={form} onSubmit={form.submit((read) => onChoose(read.folder))} does="Look there" seldom>
        <TextField field={form.field('folder')} spellCheck={false} />
      </Form>
    </Panel>
  )
}
