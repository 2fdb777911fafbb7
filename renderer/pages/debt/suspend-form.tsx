import type { ReactNode } from 'react'
import { DayField, LongField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, oneOf, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { suspensionChoices } from '../../parts/closing-words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'

/** Proposes to suspend collection until a day. */
export function SuspendForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    ground: field('Ground', oneOf(suspensionChoices)),
    until: field('Until', day(today)),
    reason: field('Why', words),
  })
  const propose = useDeed('closing.suspend', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const made = await propose.run({ debtId, version, ...read })
    if (made !== undefined) onDone(`Proposed. Next to decide: ${made.due ?? 'nobody'}.`)
  })
  return (
    <Panel title="Propose to suspend collection">
      <Form form={form} onSubmit={submit} does="Propose the suspension" deed={propose} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('ground')} choices={suspensionChoices} empty="Choose" first />
          <DayField field={form.field('until')} today={today} />
        </div>
        <LongField field={form.field('reason')} />
      </Form>
    </Panel>
  )
}
