import type { ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { ChoiceField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { anyWords, oneOf } from '../../components/reading.ts'
import { optionalField, field, useForm } from '../../components/use-form.ts'
import { say, tell } from '../../notices.ts'
import { howMany } from '../../parts/words.ts'
import { useDeed } from '../../use-deed.ts'
import { openDocument } from '../../use-document.ts'

interface PrintLettersProps {
  /** The letters, or the run, to print. */
  readonly what: Pick<Input<'letter.print'>, 'letterIds' | 'batchId'>
  readonly count: number
  /** Some of them were printed before: that takes a reason. */
  readonly again: boolean
  readonly onDone: () => void
  readonly onCancel?: () => void
}

const MANNERS = [
  { value: 'one', label: 'One file, in mailing order' },
  { value: 'each', label: 'A file for each letter' },
] as const

/** Records the printing of letters and saves their files. */
export function PrintLetters({ what, count, again, onDone, onCancel }: PrintLettersProps): ReactNode {
  const whole = what.batchId !== undefined
  const form = useForm({
    manner: field('Save', oneOf(MANNERS), whole ? 'one' : 'each'),
    reason: optionalField('Why they are printed again', anyWords),
  })
  const print = useDeed('letter.print', { blame: form.blame })
  const submit = form.submit(async ({ manner, reason }) => {
    const printed = await print.run({ ...what, reason })
    if (printed === undefined) return
    const saved = await savePrinted(printed, manner === 'one')
    onDone()
    if (saved) tell(`${howMany(printed.files.length, 'letter')} recorded as printed; the files are saved.`)
    else say('The printing is recorded, but not every file could be saved. Open the letters one by one.')
  })
  return (
    <Form
      form={form}
      onSubmit={submit}
      does={`Print ${howMany(count, 'letter')}`}
      deed={print}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      {whole ? <ChoiceField field={form.field('manner')} choices={MANNERS} /> : null}
      {again ? (
        <TextField
          field={form.field('reason')}
          size="wide"
          hint="Printed before: a second printing needs its reason, and both are kept."
        />
      ) : null}
    </Form>
  )
}

/** Saves the one file, or each in its order; false when one of them could not be had. */
async function savePrinted({ files, documentId }: Answer<'letter.print'>, one: boolean): Promise<boolean> {
  if (one && documentId !== undefined) return await saveDocument(documentId)
  let all = true
  for (const file of files) {
    if (file.base64 !== undefined) saveFile(file.fileName, 'application/pdf', bytesOf(file.base64))
    else if (!(await saveDocument(file.documentId))) all = false
  }
  return all
}

async function saveDocument(documentId: number): Promise<boolean> {
  try {
    const opened = await openDocument(documentId)
    if (!opened.ok) return false
    const { fileName, mediaType, base64 } = opened.value
    saveFile(fileName, mediaType, bytesOf(base64))
    return true
  } catch {
    return false
  }
}
