import type { ReactNode } from 'react'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, choicesOf, day, oneOf, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { methodLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { PaymentPreview } from './payment-preview.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** A travel card pays no debt; the program refuses it, so it is not offered. */
const NEVER_TAKEN = 'government-travel-card'

const methods = choicesOf(methodLabels).filter(({ value }) => value !== NEVER_TAKEN)

/** Posts a payment; its split is shown before it is posted. */
export function PaymentForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    amount: field('Amount', paid),
    receivedOn: field('Received on', day(today), writeDay(today)),
    method: field('How it was paid', oneOf(methods), 'check'),
    reference: optionalField('Reference', anyWords),
  })
  const post = useDebtDeed('payment.post', form.blame)
  const { debtId, version } = debt
  const submit = form.submit(async (read) => {
    const fresh = await post.run({ debtId, version, ...read })
    if (fresh === undefined) return
    onDone(`Payment of ${groupThousands(read.amount)} posted. ${groupThousands(fresh.balance.total)} is still owed.`)
  })
  return (
    <Panel title="Post a payment">
      <Form form={form} onSubmit={submit} does="Post payment" deed={post} onCancel={onCancel}>
        <div className="fields">
          <MoneyField field={form.field('amount')} first />
          <DayField field={form.field('receivedOn')} today={today} />
          <SelectField field={form.field('method')} choices={methods} />
          <TextField field={form.field('reference')} hint="Check number, Pay.gov tracking id" />
        </div>
        {form.readings === undefined ? null : <PaymentPreview payment={{ debtId, ...form.readings }} />}
      </Form>
    </Panel>
  )
}
