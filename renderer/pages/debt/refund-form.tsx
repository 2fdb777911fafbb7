import type { ReactNode } from 'react'
import { groupThousands } from '../../../shared/values/money.ts'
import { MoneyField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { paid, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Proposes to give back what was paid above the debt. */
export function RefundForm({ debt: { debtId, version, overpaid, debtor }, onDone, onCancel }: DeedProps): ReactNode {
  const form = useForm({
    amount: field('Amount', paid, overpaid?.amount ?? ''),
    payee: field('Paid to', words, debtor.name),
    reason: field('Why', words),
  })
  const propose = useDebtDeed('refund.propose', form.blame)
  if (overpaid === undefined) return <Message title="Nothing was paid above this debt." />
  const submit = form.submit(async (read) => {
    const fresh = await propose.run({ debtId, version, ...read })
    if (fresh !== undefined) onDone(`A refund of ${groupThousands(read.amount)} waits for a second person.`)
  })
  return (
    <Panel title="Give back what was paid too much">
      <p className="soft">It is paid without interest, once a second person approves it.</p>
      <Form form={form} onSubmit={submit} does="Propose the refund" deed={propose} onCancel={onCancel}>
        <div className="fields">
          <MoneyField field={form.field('amount')} first />
          <TextField field={form.field('payee')} size="wide" />
          <TextField field={form.field('reason')} size="wide" />
        </div>
      </Form>
    </Panel>
  )
}
