import { useState, type ReactNode } from 'react'
import { LongField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { showDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { usePlace } from '../../router.ts'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Ends a clock that no deed ends, by a reason that stands in the timeline. */
export function AnswerForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const { debtId, version, clocks } = debt
  const { filters } = usePlace()
  const [asked] = useState({ kind: filters.get('kind') ?? '', lastDay: filters.get('lastDay') ?? '' })
  const form = useForm({ reason: field('Why it is answered', words) })
  const give = useDebtDeed('clock.answer', form.blame)
  const clock = clocks.find(({ kind, lastDay }) => kind === asked.kind && lastDay === asked.lastDay)
  if (clock === undefined) return <Message tone="warn" title="This clock runs no more." />
  const submit = form.submit(async (read) => {
    const done = await give.run({ debtId, version, kind: clock.kind, lastDay: clock.lastDay, ...read })
    if (done !== undefined) onDone('The clock is answered. The reason is on the timeline.')
  })
  return (
    <Panel title={`Answer: ${clock.label}`}>
      <p>
        Its last day is {showDay(clock.lastDay)} ({clock.cite}). It leaves the worklist for this reason and no other.
      </p>
      <Form form={form} onSubmit={submit} does="Answer the clock" deed={give} onCancel={onCancel}>
        <LongField field={form.field('reason')} first />
      </Form>
    </Panel>
  )
}
