import type { ReactNode } from 'react'
import { SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, oneOf, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'
import { recallLabels } from './batch-words.ts'
import { findBill, NO_SUCH_BILL } from './find-bill.ts'

const choices = choicesOf(recallLabels)

/** Asks for a recall that no event of the debt brings by itself. */
export function RecallForm(): ReactNode {
  const { clerk } = useSession()
  const form = useForm({
    bill: field('Bill number', words),
    reason: field('Reason', oneOf(choices)),
    note: field('Note', words),
  })
  const recall = useDeed('treasury.recall', { blame: form.blame })
  const submit = form.submit(async ({ bill, reason, note }) => {
    const debtId = await findBill(bill)
    if (debtId === undefined) return form.blame({ bill: NO_SUCH_BILL })
    const due = await recall.run({ debtId, reason, note })
    if (due === undefined) return
    replaceView('treasury.updatesDue', {}, due)
    form.reset()
    tell('The recall is due today. It goes with the next file of updates.')
  })
  if (clerk.role !== 'supervisor' && clerk.role !== 'approving-official') return null
  return (
    <Panel title="Ask for a recall">
      <Form form={form} onSubmit={submit} does="Ask for the recall" deed={recall} seldom>
        <div className="fields">
          <TextField field={form.field('bill')} size="short" />
          <SelectField field={form.field('reason')} choices={choices} empty="Choose one" />
        </div>
        <TextField field={form.field('note')} size="wide" hint="Kept in the audit trail" />
      </Form>
    </Panel>
  )
}
