import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { TextField } from '../../components/fields.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { anyWords } from '../../components/reading.ts'
import { optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { howMany } from '../../parts/words.ts'
import { go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import type { ChosenFile } from './choose-file.tsx'
import { ImportCounts } from './import-counts.tsx'
import { MappingPanel } from './mapping-panel.tsx'
import { RejectsPanel } from './rejects-panel.tsx'
import { SamplePanel } from './sample-panel.tsx'

export type Mapping = NonNullable<Input<'import.preview'>['mapping']>

interface ReviewImportProps {
  readonly file: ChosenFile
  readonly onAnother: () => void
}

/** What a file holds, before it is imported. */
export function ReviewImport({ file, onAnother }: ReviewImportProps): ReactNode {
  const [mapping, setMapping] = useState<Mapping>()
  const { fileName, content, choice } = file
  const key = `${choice} ${JSON.stringify(mapping)}`
  const view = useView('import.preview', { fileName, content, mapping }, { keep: true, key })
  const form = useForm({ saveMappingAs: optionalField('Save this mapping as', anyWords) })
  const commit = useDeed('import.commit', { blame: form.blame })
  const run = async (): Promise<void> => {
    const saveMappingAs = form.readings?.saveMappingAs ?? ''
    const batch = await commit.run({ fileName, content, mapping, saveMappingAs })
    if (batch === undefined) return
    go(`imports/${batch.batchId}`)
    tell(`${howMany(batch.accepted, 'debt')} imported, ${howMany(batch.rejected, 'row')} rejected.`)
  }
  return (
    <Loaded view={view}>
      {(preview) => (
        <>
          <ImportCounts counts={preview} newDebtors={preview.newDebtors} />
          {preview.accepted === 0 ? (
            <Message tone="warn" title="No row of this file can be imported">
              <p>Look at the columns and the reasons below.</p>
            </Message>
          ) : null}
          {commit.denial === undefined ? null : <Denied denial={commit.denial} />}
          <div className="row">
            <Button kind="main" busy={commit.busy} disabled={preview.accepted === 0} onClick={() => void run()}>
              Import {howMany(preview.accepted, 'debt')}
            </Button>
            <Button onClick={onAnother}>Choose another file</Button>
          </div>
          <div className="columns">
            <div className="stack">
              <RejectsPanel rejects={preview.rejects} fileName={fileName} />
              <SamplePanel sample={preview.sample} />
            </div>
            <div className="stack">
              <MappingPanel preview={preview} onChange={setMapping}>
                <TextField field={form.field('saveMappingAs')} hint="Kept when the file is imported" />
              </MappingPanel>
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}
