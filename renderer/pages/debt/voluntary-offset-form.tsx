import type { ReactNode } from 'react'
import { payDatesAfter } from '../../../shared/domain/pay-calendar.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { Cite } from '../../components/cite.tsx'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, choicesOf, day, oneOf, orNothing, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const channels = choicesOf({ mail: 'By mail', email: 'By email', fax: 'By fax', 'in-person': 'In person' })

/** The employee's signed wish to pay from salary: all at once, or more of each pay than could be taken by force. */
export function VoluntaryOffsetForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const { debtId, version, balance } = debt
  const today = useToday()
  const form = useForm({
    signedOn: field('Form signed on', day(today), writeDay(today)),
    channel: field('It came', oneOf(channels), 'mail'),
    eachPay: optionalField('Amount from each pay', orNothing(paid)),
    disposablePay: optionalField('Disposable pay', orNothing(paid)),
    firstPayOn: field('First deduction from the pay of', day(today), writeDay(payDatesAfter(today, 1)[0] ?? today)),
    payingAgency: optionalField('Paying agency', anyWords, 'National Finance Center'),
  })
  const agree = useDebtDeed('offset.agree', form.blame)
  const submit = form.submit(async ({ eachPay, disposablePay, ...read }) => {
    const part = eachPay === undefined ? {} : { eachPay }
    const measured = disposablePay === undefined ? {} : { disposablePay }
    const fresh = await agree.run({ debtId, version, ...read, ...part, ...measured })
    const amount = fresh?.offset?.amount
    if (amount !== undefined) onDone(`Voluntary salary offset recorded: ${groupThousands(amount)} each pay.`)
  })
  return (
    <Panel title="Record a voluntary salary offset">
      <Form form={form} onSubmit={submit} does="Record the consent" deed={agree} onCancel={onCancel}>
        <div className="fields">
          <DayField field={form.field('signedOn')} today={today} first />
          <SelectField field={form.field('channel')} choices={channels} />
          <MoneyField
            field={form.field('eachPay')}
            hint={`Left empty: the whole ${groupThousands(balance.total)} from one pay`}
          />
          <MoneyField field={form.field('disposablePay')} hint="Needed for a part of each pay" />
          <DayField field={form.field('firstPayOn')} today={today} />
          <TextField field={form.field('payingAgency')} hint="Whom the request goes to" />
        </div>
        <p className="soft">
          A part must be more than 15% of disposable pay; one who cannot pay so much may ask for a hardship
          determination (<Cite of="IRM 1.35.7.12.3" />
          ). The request to payroll is printed with the consent in it.
        </p>
      </Form>
    </Panel>
  )
}
