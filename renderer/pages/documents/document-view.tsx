import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { Loaded } from '../../components/loaded.tsx'
import { PdfView } from '../../components/pdf-view.tsx'
import { useView } from '../../use-view.ts'

/** A kept document as it is, PDF or text; its digest tells that it is. */
export function DocumentView({
  documentId,
  actions,
}: {
  readonly documentId: number
  readonly actions?: ReactNode
}): ReactNode {
  const view = useView('document.open', { documentId })
  return (
    <Loaded view={view}>
      {({ fileName, mediaType, digest, base64 }) => (
        <div className="stack stack--close">
          {mediaType === 'application/pdf' ? (
            <PdfView title={fileName} fileName={fileName} base64={base64} actions={actions} />
          ) : (
            <TextView fileName={fileName} mediaType={mediaType} base64={base64} />
          )}
          <p className="soft screen-only">
            {fileName}, SHA-256 <span className="digest">{digest}</span>
          </p>
        </div>
      )}
    </Loaded>
  )
}

interface TextViewProps {
  readonly fileName: string
  readonly mediaType: string
  readonly base64: string
}

function TextView({ fileName, mediaType, base64 }: TextViewProps): ReactNode {
  const bytes = bytesOf(base64)
  return (
    <>
      <div className="row screen-only">
        <Button icon="save" onClick={() => saveFile(fileName, mediaType, bytes)}>
          Save the file
        </Button>
      </div>
      <div className="document" role="region" aria-label={fileName} tabIndex={0}>
        <pre className="document__text">{new TextDecoder().decode(bytes)}</pre>
      </div>
    </>
  )
}
