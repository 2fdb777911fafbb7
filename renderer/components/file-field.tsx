import { useState, type ReactNode } from 'react'

/** A file as calls take it. */
export interface GivenFile {
  readonly fileName: string
  readonly base64: string
}

interface FileFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** The kinds of file the dialog offers, such as `.pdf`. */
  readonly accept: string
  readonly onChoose: (file: GivenFile | undefined) => void
}

/** A paper to give along. */
export function FileField({ id, label, hint, accept, onChoose }: FileFieldProps): ReactNode {
  const [failed, setFailed] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    setFailed(false)
    if (file === undefined) return onChoose(undefined)
    try {
      onChoose({ fileName: file.name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) })
    } catch {
      onChoose(undefined)
      setFailed(true)
    }
  }
  return (
    <div className={failed ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {failed ? <span className="field__error">This file cannot be read. Choose it again.</span> : null}
    </div>
  )
}

const SLICE = 32_768

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return btoa(text)
}
