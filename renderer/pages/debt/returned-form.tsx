import type { ReactNode } from 'react'
import { DayField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, oneOf } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { returnLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const reasons = choicesOf(returnLabels)

/** Records that a letter came back; nothing more is mailed until a good address is recorded. */
export function ReturnedForm({ debt: { version }, subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    returnedOn: field('Came back on', day(today), writeDay(today)),
    why: field('What the Postal Service says', oneOf(reasons), 'no-such-address'),
  })
  const record = useDebtDeed('letter.recordReturn', form.blame)
  if (subjectId === undefined) return <Message title="There is no letter that came back." />
  const submit = form.submit(async (read) => {
    const fresh = await record.run({ letterId: subjectId, version, ...read })
    if (fresh !== undefined) onDone('The return is recorded. Nothing is mailed until a good address is recorded.')
  })
  return (
    <Panel title="A letter came back">
      <p className="soft">The letter still counts as sent. The address is marked as bad, and all mail to it stops.</p>
      <Form form={form} onSubmit={submit} does="Record the return" deed={record} onCancel={onCancel}>
        <div className="fields">
          <DayField field={form.field('returnedOn')} today={today} first />
          <SelectField field={form.field('why')} choices={reasons} />
        </div>
      </Form>
    </Panel>
  )
}
