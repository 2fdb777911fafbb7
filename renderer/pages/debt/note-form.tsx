import type { ReactNode } from 'react'
import { LongField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Adds a note to the timeline. */
export function NoteForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const form = useForm({ text: field('Note', words) })
  const add = useDebtDeed('note.add', form.blame)
  const submit = form.submit(async (read) => {
    if ((await add.run({ debtId, version, ...read })) !== undefined) onDone('The note is on the timeline.')
  })
  return (
    <Panel title="Add a note">
      <Form form={form} onSubmit={submit} does="Add note" deed={add} onCancel={onCancel}>
        <LongField field={form.field('text')} hint="Never a full Social Security number. Ctrl+Enter saves." first />
      </Form>
    </Panel>
  )
}
