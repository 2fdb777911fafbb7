import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { PdfView } from '../../components/pdf-view.tsx'

interface DocumentViewProps {
  readonly document: Answer<'document.open'>
  readonly actions?: ReactNode
  /** Asked before printing; false keeps the printer from starting. */
  readonly onPrint?: () => Promise<boolean>
}

/** A kept document as it is; its digest tells that it is. What is no PDF can be saved and is not shown. */
export function DocumentView({ document, actions, onPrint }: DocumentViewProps): ReactNode {
  const { fileName, mediaType, digest, base64 } = document
  return (
    <div className="stack stack--close">
      {mediaType === 'application/pdf' ? (
        <PdfView
          title={fileName}
          fileName={fileName}
          base64={base64}
          actions={actions}
          {...(onPrint === undefined ? {} : { onPrint })}
        />
      ) : (
        <div className="row screen-only">
          <Button icon="save" onClick={() => saveFile(fileName, mediaType, bytesOf(base64))}>
            Save the file
          </Button>
          {actions}
        </div>
      )}
      <p className="soft screen-only">
        {fileName}, SHA-256 <span className="digest">{digest}</span>
      </p>
    </div>
  )
}
