import type { ReactNode } from 'react'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** Gives up a batch that has not been exported. */
export function CancelBatch({ batchId }: { readonly batchId: number }): ReactNode {
  const form = useForm({ reason: field('Reason', words) })
  const cancel = useDeed('referral.cancel', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const batch = await cancel.run({ batchId, ...read })
    if (batch === undefined) return
    replaceView('referral.view', { batchId }, batch)
    tell('The batch is given up. Its debts may go into another.')
  })
  return (
    <Panel title="Give the batch up">
      <Form form={form} onSubmit={submit} does="Give up" deed={cancel} seldom>
        <TextField field={form.field('reason')} hint="Kept in the audit trail" />
      </Form>
    </Panel>
  )
}
