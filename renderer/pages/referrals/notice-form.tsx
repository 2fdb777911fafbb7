import type { ReactNode } from 'react'
import { ChoiceField, DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { anyWords, day, money, oneOf, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { findBill, NO_SUCH_BILL } from './find-bill.ts'
import { paymentLabels } from './offset-words.ts'

const KINDS = [
  { value: 'warning', label: 'Warning before an offset' },
  { value: 'offset', label: 'Notice after an offset' },
] as const

const PAYMENTS = [
  { value: 'tax-refund', label: paymentLabels['tax-refund'] ?? '' },
  { value: 'vendor', label: paymentLabels['vendor'] ?? '' },
  { value: 'federal-salary', label: paymentLabels['federal-salary'] ?? '' },
  { value: 'benefit', label: paymentLabels['benefit'] ?? '' },
  { value: 'other', label: paymentLabels['other'] ?? '' },
] as const

/** Records a warning or notice that came from Treasury. */
export function NoticeForm(): ReactNode {
  const today = useToday()
  const form = useForm({
    bill: field('Bill number', words),
    kind: field('Notice', oneOf(KINDS), 'offset'),
    paymentType: field('Payment', oneOf(PAYMENTS), 'tax-refund'),
    datedOn: field('Dated', day(today), writeDay(today)),
    receivedOn: field('Received', day(today), writeDay(today)),
    amount: field('Amount taken', money, '0.00'),
    reference: optionalField('Reference', anyWords),
  })
  const record = useDeed('offsets.recordNotice', { blame: form.blame })
  const submit = form.submit(async ({ bill, ...notice }) => {
    const debtId = await findBill(bill)
    if (debtId === undefined) return form.blame({ bill: NO_SUCH_BILL })
    if ((await record.run({ debtId, ...notice })) === undefined) return
    form.reset()
    tell('The notice is recorded.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Record the notice" deed={record} seldom>
      <ChoiceField field={form.field('kind')} choices={KINDS} />
      <div className="fields">
        <TextField field={form.field('bill')} size="short" />
        <SelectField field={form.field('paymentType')} choices={PAYMENTS} />
        <MoneyField field={form.field('amount')} hint="Nothing on a warning" />
        <TextField field={form.field('reference')} size="short" />
      </div>
      <div className="fields">
        <DayField field={form.field('datedOn')} today={today} />
        <DayField field={form.field('receivedOn')} today={today} />
      </div>
    </Form>
  )
}
