import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Figures } from '../../components/figures.tsx'
import { Form } from '../../components/form.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { Previewed } from '../../components/previewed.tsx'
import { choicesOf, day, money, oneOf, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { Steps } from '../../components/steps.tsx'
import { field, readPlans, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { payFrequencyLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { usePreview } from '../../use-preview.ts'
import type { Order } from './order-page.tsx'

const frequencies = choicesOf(payFrequencyLabels)

/** The employer's certification: one pay in, the amount to withhold out, line by line. */
export function AnswerForm({ order }: { readonly order: Order }): ReactNode {
  const today = useToday()
  const { letterId, debtId, version } = order
  const wages = {
    payFrequency: field('Paid', oneOf(frequencies), 'biweekly'),
    compensation: field('Pay of one pay period', paid),
    taxes: field('Taxes', money, '0.00'),
    socialSecurity: field('Social Security and Medicare', money, '0.00'),
    healthInsurance: field('Health insurance', money, '0.00'),
    courtOrdered: field('Court-ordered, left in', money, '0.00'),
    priorOrders: field('Withheld under earlier orders', money, '0.00'),
    familySupport: field('Family support', money, '0.00'),
  }
  const form = useForm({ ...wages, answeredOn: field('Certified on', day(today), writeDay(today)) })
  const record = useDeed('garnishment.answer', { blame: form.blame })
  const typed = readPlans(wages, form.typed).value
  const submit = form.submit(async (read) => {
    if ((await record.run({ letterId, debtId, version, ...read })) === undefined) return
    tell('The answer is recorded; the worksheet is kept.')
  })
  return (
    <Panel title="What the employer certified">
      <Form form={form} onSubmit={submit} does="Record the answer" deed={record}>
        <div className="fields">
          <SelectField field={form.field('payFrequency')} choices={frequencies} first />
          <MoneyField field={form.field('compensation')} hint="With bonus, commission and vacation pay" />
          <MoneyField field={form.field('taxes')} />
          <MoneyField field={form.field('socialSecurity')} />
          <MoneyField field={form.field('healthInsurance')} />
          <MoneyField field={form.field('courtOrdered')} />
          <MoneyField field={form.field('priorOrders')} />
          <MoneyField field={form.field('familySupport')} />
          <DayField field={form.field('answeredOn')} today={today} />
        </div>
        {typed === undefined ? null : <Worked wages={{ letterId, ...typed }} />}
      </Form>
    </Panel>
  )
}

function Worked({ wages }: { readonly wages: Input<'garnishment.worksheet'> }): ReactNode {
  return (
    <Previewed view={usePreview('garnishment.worksheet', wages)}>
      {({ disposablePay, amount, steps }) => (
        <div className="stack stack--close" role="status">
          <Figures
            facts={[
              { label: 'Disposable pay', value: <Money amount={disposablePay} /> },
              { label: 'To withhold', value: <Money amount={amount} /> },
            ]}
          />
          <details>
            <summary>The worksheet, for {groupThousands(amount)}</summary>
            <Steps steps={steps} />
          </details>
        </div>
      )}
    </Previewed>
  )
}
