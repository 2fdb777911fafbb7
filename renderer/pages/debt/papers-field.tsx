import type { ReactNode } from 'react'
import { FileField, type GivenFile } from '../../components/file-field.tsx'

/** A paper as a proposal takes it. */
export interface Paper extends GivenFile {
  readonly title: string
}

interface PapersFieldProps {
  readonly papers: readonly Paper[]
  readonly onChange: (papers: readonly Paper[]) => void
  readonly hint: string
}

/** The evidence of a proposal: PDF files, one after another. */
export function PapersField({ papers, onChange, hint }: PapersFieldProps): ReactNode {
  const add = (file: GivenFile | undefined): void => {
    if (file !== undefined) onChange([...papers, { ...file, title: file.fileName.replace(/\.pdf$/i, '') }])
  }
  return (
    <>
      <FileField id="papers" label="Evidence on paper" hint={hint} accept=".pdf" onChoose={add} />
      {papers.length === 0 ? null : (
        <ul aria-label="Papers attached">
          {papers.map((paper) => (
            <li key={paper.fileName}>{paper.fileName}</li>
          ))}
        </ul>
      )}
    </>
  )
}
