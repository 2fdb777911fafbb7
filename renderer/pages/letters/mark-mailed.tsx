import type { ReactNode } from 'react'
import { DayField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { choicesOf, day, oneOf } from '../../components/reading.ts'
import { showDay, writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { howMany, mailClassLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'

const classes = choicesOf(mailClassLabels)

interface MarkMailedProps {
  readonly letterIds: readonly number[]
  readonly onDone: () => void
}

/** Records the day on which letters were mailed. */
export function MarkMailed({ letterIds, onDone }: MarkMailedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    mailedOn: field('Mailed on', day(today), writeDay(today)),
    mailClass: field('Class', oneOf(classes), 'first-class'),
  })
  const mark = useDeed('letter.markMailed', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await mark.run({ letterIds: [...letterIds], ...read })) === undefined) return
    onDone()
    tell(`${howMany(letterIds.length, 'letter')} marked as mailed on ${showDay(read.mailedOn)}.`)
  })
  return (
    <Form form={form} onSubmit={submit} does={`Mark ${howMany(letterIds.length, 'letter')} as mailed`} deed={mark}>
      <div className="fields fields--narrow">
        <DayField field={form.field('mailedOn')} today={today} />
        <SelectField field={form.field('mailClass')} choices={classes} />
      </div>
    </Form>
  )
}
