import type { ReactNode } from 'react'
import { LongField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'

/** Proposes to put a debt back on the books that was given up. */
export function ReinstateForm({ debt: { debtId, version }, subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const form = useForm({ reason: field('Why it is put back', words) })
  const propose = useDeed('closing.reinstate', { blame: form.blame })
  const submit = form.submit(async ({ reason }) => {
    const made = await propose.run({ debtId, version, reason, closingId: subjectId ?? 0 })
    if (made !== undefined) onDone(`Proposed. Next to decide: ${made.due ?? 'nobody'}.`)
  })
  return (
    <Panel title="Reinstate the debt">
      <Form form={form} onSubmit={submit} does="Propose it" deed={propose} onCancel={onCancel}>
        <LongField field={form.field('reason')} hint="What was taken off the books is put back, once approved" first />
      </Form>
    </Panel>
  )
}
