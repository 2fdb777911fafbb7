import type { ReactNode } from 'react'
import { DayField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, oneOf } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { mailClassLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'

const classes = choicesOf(mailClassLabels)

/** Records that a letter was mailed. */
export function MailedForm({ subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    mailedOn: field('Mailed on', day(today), writeDay(today)),
    mailClass: field('Class', oneOf(classes), 'first-class'),
  })
  const mark = useDeed('letter.markMailed', { blame: form.blame })
  if (subjectId === undefined) return <Message title="There is no letter to mail." />
  const submit = form.submit(async (read) => {
    if ((await mark.run({ letterIds: [subjectId], ...read })) !== undefined) onDone('The letter is marked as mailed.')
  })
  return (
    <Panel title="Mail the letter">
      <Form form={form} onSubmit={submit} does="Mark as mailed" deed={mark} onCancel={onCancel}>
        <div className="fields">
          <DayField field={form.field('mailedOn')} today={today} first />
          <SelectField field={form.field('mailClass')} choices={classes} />
        </div>
      </Form>
    </Panel>
  )
}
