import { useRef, useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Message } from '../../components/message.tsx'

/** A file as the program takes it: its name and its text. */
export interface ChosenFile {
  readonly fileName: string
  readonly content: string
  /** Tells one choice from another, also of the same file after it was changed. */
  readonly choice: string
}

/** Takes a CSV file, from the file dialog or dropped. */
export function ChooseFile({ onChoose }: { readonly onChoose: (file: ChosenFile) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [failed, setFailed] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    try {
      const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
      onChoose({ fileName: file.name, content, choice: crypto.randomUUID() })
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="stack">
      {failed ? (
        <Message tone="bad" title="This file cannot be read as text" alert>
          <p>Save the extract as CSV in UTF-8 and choose it again.</p>
        </Message>
      ) : null}
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer.files[0])
        }}
      >
        <p>Drop a CSV file here, or</p>
        <Button kind="main" icon="imports" onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={input}
          className="unseen"
          type="file"
          accept=".csv,text/csv"
          aria-label="Extract file"
          tabIndex={-1}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
    </div>
  )
}
