import type { ReactNode } from 'react'
import { LinkButton } from '../../components/button.tsx'
import { showDay } from '../../components/show-day.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { ImportCounts } from './import-counts.tsx'
import { RejectsPanel } from './rejects-panel.tsx'

/** One import: what came of it. */
export function ImportPage({ batchId }: { readonly batchId: number }): ReactNode {
  const view = useView('import.view', { batchId })
  return (
    <Loaded view={view}>
      {(batch) => (
        <Page
          title={batch.fileName}
          back={{ label: 'Imports', href: addressOf('imports') }}
          lead={`Imported ${showDay(batch.importedOn)} by ${batch.importedBy}`}
          actions={
            <LinkButton href={addressOf('letters/issue')} kind="main" icon="letters">
              Issue letters
            </LinkButton>
          }
        >
          <ImportCounts counts={batch} />
          <RejectsPanel rejects={batch.rejects} fileName={batch.fileName} />
        </Page>
      )}
    </Loaded>
  )
}
