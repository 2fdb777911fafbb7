import { useRef, useState, type ReactNode } from 'react'
import type { CaseView } from '../../../shared/api/case-files.ts'
import { ATTACHMENT_ENDINGS, attachmentType } from '../../../shared/domain/attachment.ts'
import { Button } from '../../components/button.tsx'
import { base64Of } from '../../components/bytes.ts'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useDeed } from '../../use-deed.ts'

/** What every form on a case is given. */
export interface CaseFormProps {
  readonly file: CaseView
  readonly onDone: (message: string) => void
  readonly onCancel: () => void
}

interface Chosen {
  readonly fileName: string
  readonly base64: string
}

/** Keeps a paper with the case: what came by fax, e-mail or mail, as it came. */
export function AttachForm({ file: { caseId, version }, onDone, onCancel }: CaseFormProps): ReactNode {
  const [chosen, setChosen] = useState<Chosen>()
  const [trouble, setTrouble] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const form = useForm({ title: field('What it is', words) })
  const attach = useDeed('case.attach', { blame: form.blame })
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const type = attachmentType(file.name, bytes)
    const refused = type.ok || type.error.kind !== 'invalid' ? '' : (type.error.issues[0]?.message ?? '')
    setTrouble(refused)
    setChosen(refused === '' ? { fileName: file.name, base64: base64Of(bytes) } : undefined)
  }
  const submit = form.submit(async ({ title }) => {
    if (chosen === undefined) return setTrouble('Choose the file first.')
    const kept = await attach.run({ caseId, version, title, ...chosen })
    if (kept !== undefined) onDone(`${title} is kept with the case.`)
  })
  return (
    <Panel title="Attach a paper">
      <Form form={form} onSubmit={submit} does="Attach" deed={attach} onCancel={onCancel}>
        {trouble === '' ? null : <Message tone="bad" title={trouble} alert />}
        <TextField field={form.field('title')} wide first hint="Such as: signed petition, time cards" />
        <div className="row">
          <Button icon="file" onClick={() => input.current?.click()}>
            Choose the file
          </Button>
          <span>{chosen?.fileName ?? 'PDF, PNG, JPEG, TIFF or plain text, up to 20 MB'}</span>
          <input
            ref={input}
            className="unseen"
            type="file"
            aria-label="File to attach"
            tabIndex={-1}
            accept={ATTACHMENT_ENDINGS.map((ending) => `.${ending}`).join(',')}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </div>
      </Form>
    </Panel>
  )
}
