import type { ReactNode } from 'react'
import { DayField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Declares the agreement in default: the whole unpaid debt is due at once. */
export function DefaultForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({ on: field('In default on', day(today), writeDay(today)), reason: field('Reason', words) })
  const declare = useDebtDeed('agreement.default', form.blame)
  const submit = form.submit(async (read) => {
    if ((await declare.run({ debtId, version, ...read })) !== undefined) onDone('The agreement is in default.')
  })
  return (
    <Panel title="Declare the agreement in default">
      <p className="soft">The whole unpaid debt falls due at once. The missed payments stay on the timeline.</p>
      <Form form={form} onSubmit={submit} does="Declare default" deed={declare} onCancel={onCancel}>
        <DayField field={form.field('on')} today={today} first />
        <TextField
          field={form.field('reason')}
          hint="Such as: the payments of Sep 1 and Oct 1 were missed"
          size="wide"
        />
      </Form>
    </Panel>
  )
}
