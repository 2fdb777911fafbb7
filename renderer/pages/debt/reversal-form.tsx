import type { ReactNode } from 'react'
import { ChoiceField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, oneOf, words } from '../../components/reading.ts'
import { showDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const reasons = choicesOf({ 'entered-in-error': 'It was entered in error', 'returned-check': 'The check came back' })

/** Reverses a payment or charge; the ledger keeps both. */
export function ReversalForm({ debt, subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const form = useForm({ reason: field('Why', oneOf(reasons), 'entered-in-error'), note: field('Note', words) })
  const reverse = useDebtDeed('payment.reverse', form.blame)
  const entry = debt.timeline.find((candidate) => candidate.reversibleEntryId === subjectId)
  if (entry === undefined || subjectId === undefined)
    return <Message title="There is no such entry, or it has been reversed already." />
  const submit = form.submit(async (read) => {
    const { debtId, version } = debt
    const fresh = await reverse.run({ debtId, version, entryId: subjectId, ...read })
    if (fresh !== undefined) onDone(`${entry.title} of ${showDay(entry.on)} is reversed.`)
  })
  return (
    <Panel title="Reverse an entry">
      <p>
        {entry.title}, {showDay(entry.on)}
        {entry.amount === undefined ? null : (
          <>
            , <Money amount={entry.amount} />
          </>
        )}
        . The entry stays on the timeline beside its reversal; later charges are worked out afresh.
      </p>
      <Form form={form} onSubmit={submit} does="Reverse" deed={reverse} onCancel={onCancel}>
        <ChoiceField field={form.field('reason')} choices={reasons} />
        <TextField field={form.field('note')} size="wide" first />
      </Form>
    </Panel>
  )
}
