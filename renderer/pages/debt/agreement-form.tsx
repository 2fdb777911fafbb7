import type { ReactNode } from 'react'
import { addDays, addMonths } from '../../../shared/values/dates.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, LongField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, choicesOf, day, money, oneOf, orNothing, paid, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, readPlans, useForm } from '../../components/use-form.ts'
import { frequencyLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { AgreementFigures, AgreementSchedule } from './agreement-preview.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const frequencies = choicesOf(frequencyLabels)

/** Records a signed repayment agreement; the schedule it gives is shown before it is saved. */
export function AgreementForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const monthly = debt.debtClass === 'administrative'
  const terms = {
    signedOn: field('Signed on', day(today), writeDay(today)),
    firstPaymentOn: field(
      'First payment on',
      day(today),
      writeDay(monthly ? addMonths(today, 1) : addDays(today, 14)),
    ),
    frequency: field('Payments', oneOf(frequencies), monthly ? 'monthly' : 'biweekly'),
    lumpSum: optionalField('Lump sum', orNothing(money)),
    payment: optionalField('Payment', orNothing(paid)),
  }
  const form = useForm({
    ...terms,
    inabilityToPay: field('Why it cannot be paid at once', words),
    abilityToPay: field('Can pay each time', paid),
    noLumpSum: optionalField('Why nothing is paid with it', anyWords),
  })
  const make = useDebtDeed('agreement.make', form.blame)
  const { debtId, version } = debt
  const typed = readPlans(terms, form.typed).value
  const submit = form.submit(async (read) => {
    const fresh = await make.run({ debtId, version, ...read })
    const made = fresh?.agreement
    if (made !== undefined) onDone(`Agreement recorded: ${made.count} payments of ${groupThousands(made.payment)}.`)
  })
  return (
    <Panel title="Agree a repayment schedule">
      <Form form={form} onSubmit={submit} does="Record agreement" deed={make} onCancel={onCancel}>
        <div className="fields">
          <DayField field={form.field('signedOn')} today={today} first />
          <DayField field={form.field('firstPaymentOn')} today={today} />
          <SelectField field={form.field('frequency')} choices={frequencies} />
          <MoneyField field={form.field('payment')} hint="Left empty: the least that may be accepted" />
          <MoneyField field={form.field('lumpSum')} />
        </div>
        {typed === undefined ? null : (
          <AgreementFigures
            terms={{ debtId, ...typed }}
            onLeast={(least) => form.set('payment', groupThousands(least))}
          />
        )}
        <div className="fields">
          <MoneyField field={form.field('abilityToPay')} hint="As the financial statement shows" />
          {form.field('lumpSum').value === '' ? (
            <TextField field={form.field('noLumpSum')} hint="Needed when there is no lump sum" wide />
          ) : null}
        </div>
        <LongField field={form.field('inabilityToPay')} hint="What the debtor's financial statement shows" />
      </Form>
      {typed === undefined ? null : <AgreementSchedule terms={{ debtId, ...typed }} />}
    </Panel>
  )
}
