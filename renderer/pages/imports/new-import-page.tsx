import { useState, type ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { ChooseFile, type ChosenFile } from './choose-file.tsx'
import { ReviewImport } from './review-import.tsx'

/** Imports a file: choose it, see what it holds, import it. */
export function NewImportPage(): ReactNode {
  const [file, setFile] = useState<ChosenFile>()
  return (
    <Page
      title={file === undefined ? 'Import a file' : `Import ${file.fileName}`}
      back={{ label: 'Imports', href: addressOf('imports') }}
      lead="Nothing is saved until you have seen what would be accepted and what would be rejected."
    >
      {file === undefined ? (
        <ChooseFile onChoose={setFile} />
      ) : (
        <ReviewImport file={file} onAnother={() => setFile(undefined)} />
      )}
    </Page>
  )
}
