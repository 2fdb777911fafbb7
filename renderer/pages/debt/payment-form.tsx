import type { ReactNode } from 'react'
import { paymentInstructions } from '../../../shared/domain/payments/instructions.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, choicesOf, day, money, oneOf, orNothing, paid } from '../../components/reading.ts'
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

/** What costs a fee that the collector keeps. */
const WITH_FEE: ReadonlySet<string> = new Set(['treasury-offset', 'cross-servicing', 'wage-garnishment'])

/** Where the payments of a debt of this class come from on Pay.gov. */
function payGovHint({ debtClass }: DeedProps['debt']): string {
  return `Check number, or the tracking id of Pay.gov (${paymentInstructions(debtClass).payGov.form})`
}

/** Posts a payment; its split is shown before it is posted. */
export function PaymentForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    amount: field('Amount', paid),
    receivedOn: field('Received on', day(today), writeDay(today)),
    method: field('How it was paid', oneOf(methods), 'check'),
    reference: optionalField('Reference', anyWords),
    fee: optionalField('Fee Treasury kept', orNothing(money)),
  })
  const post = useDebtDeed('payment.post', form.blame)
  const { debtId, version } = debt
  const submit = form.submit(async ({ fee, ...read }) => {
    const kept = fee !== undefined && WITH_FEE.has(read.method) ? { fee } : {}
    const fresh = await post.run({ debtId, version, ...read, ...kept })
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
          <TextField field={form.field('reference')} hint={payGovHint(debt)} />
          {WITH_FEE.has(form.field('method').value) ? (
            <MoneyField field={form.field('fee')} hint="Charged first and paid first" />
          ) : null}
        </div>
        {form.readings === undefined ? null : <PaymentPreview payment={{ debtId, ...form.readings }} />}
      </Form>
    </Panel>
  )
}
