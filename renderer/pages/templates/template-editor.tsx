import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Cite } from '../../components/cite.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { PdfView } from '../../components/pdf-view.tsx'
import { words } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { useSettled } from '../../use-settled.ts'
import { useView } from '../../use-view.ts'

const SETTLED_MILLISECONDS = 600

interface TemplateEditorProps {
  readonly template: Answer<'template.view'>
  readonly onSaved: (number: number) => void
}

/** The text of a template beside the letter that it makes of a made-up debt. */
export function TemplateEditor({ template, onSaved }: TemplateEditorProps): ReactNode {
  const [text, setText] = useState(template.text)
  const form = useForm({ note: field('What changes', words) })
  const save = useDeed('template.save', { blame: form.blame })
  const changed = text !== template.text
  const submit = form.submit(async ({ note }) => {
    const saved = await save.run({ file: template.file, text, note })
    if (saved === undefined) return
    onSaved(saved.number)
    tell(`Version ${saved.number} is saved. Propose it for approval below.`)
  })
  return (
    <div className="columns columns--even">
      <Panel title="Text">
        <label className="unseen" htmlFor="template-text">
          Text of the template
        </label>
        <textarea
          id="template-text"
          className="input input--code"
          spellCheck={false}
          rows={32}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Form form={form} onSubmit={submit} does="Save as a new version" deed={save} disabled={!changed}>
          <TextField field={form.field('note')} size="wide" />
        </Form>
        <details>
          <summary>What this letter must say</summary>
          <ul>
            {template.elements.map(({ id, says, cite }) => (
              <li key={id}>
                <code>{id}</code>: {says} (<Cite of={cite} />)
              </li>
            ))}
          </ul>
        </details>
      </Panel>
      <Panel title="The letter it makes">
        <TemplatePreview file={template.file} label={template.label} text={text} />
      </Panel>
    </div>
  )
}

interface TemplatePreviewProps {
  readonly file: string
  readonly label: string
  readonly text: string
}

function TemplatePreview({ file, label, text }: TemplatePreviewProps): ReactNode {
  const settled = useSettled(text, SETTLED_MILLISECONDS)
  const view = useView('template.preview', { file, text: settled }, { keep: true, when: settled !== '' })
  return (
    <Loaded view={view}>
      {({ pdf, missing, fault }) => (
        <>
          {fault === '' ? null : (
            <Message tone="bad" title="The text cannot be typeset">
              <p>{fault}</p>
            </Message>
          )}
          {missing.length === 0 ? null : (
            <Message tone="bad" title="The letter would lack what it must contain">
              <Reasons reasons={missing} />
            </Message>
          )}
          {pdf === '' ? null : <PdfView title={`Sample: ${label}`} fileName={`sample ${label}.pdf`} base64={pdf} />}
        </>
      )}
    </Loaded>
  )
}
