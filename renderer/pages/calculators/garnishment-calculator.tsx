import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Figures } from '../../components/figures.tsx'
import { DayField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Money } from '../../components/money.tsx'
import { choicesOf, day, money, oneOf, orNothing, paid, percent } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { payFrequencyLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

const frequencies = choicesOf(payFrequencyLabels)

/** What an employer withholds. */
export function GarnishmentCalculator(): ReactNode {
  const [asked, setAsked] = useState<Input<'calc.garnishment'>>()
  const today = useToday()
  const form = useForm({
    disposablePay: field('Disposable pay', money),
    on: field('Day of the pay', day(today), writeDay(today)),
    payFrequency: field('Paid', oneOf(frequencies), 'biweekly'),
    orderPercent: optionalField('Percent in the order', orNothing(percent)),
    minimumWage: optionalField('Minimum wage an hour', orNothing(paid)),
    priorOrders: optionalField('Prior orders', orNothing(money)),
    familySupport: optionalField('Family support', orNothing(money)),
    debt: optionalField('Debt', orNothing(money)),
    consentAmount: optionalField('Amount consented to in writing', orNothing(money)),
  })
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked(read))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.garnishment" input={asked}>
            {({ amount, percentLimit, exempt, excess, afterPriorOrders }) => (
              <Figures
                facts={[
                  { label: 'To be withheld', value: <Money amount={amount} /> },
                  { label: 'Limit by percent', value: <Money amount={percentLimit} /> },
                  { label: 'Exempt', value: <Money amount={exempt} /> },
                  { label: 'Excess over it', value: <Money amount={excess} /> },
                  ...(afterPriorOrders === undefined
                    ? []
                    : [{ label: '25% less prior orders', value: <Money amount={afterPriorOrders} /> }]),
                ]}
              />
            )}
          </Calculated>
        )
      }
    >
      <div className="fields">
        <MoneyField field={form.field('disposablePay')} first />
        <SelectField field={form.field('payFrequency')} choices={frequencies} />
        <DayField field={form.field('on')} today={today} />
        <TextField field={form.field('orderPercent')} size="short" hint="Left empty: 15" />
        <MoneyField field={form.field('minimumWage')} hint="Left empty: the Federal minimum" />
        <MoneyField field={form.field('priorOrders')} />
        <MoneyField field={form.field('familySupport')} />
        <MoneyField field={form.field('debt')} />
        <MoneyField field={form.field('consentAmount')} />
      </div>
    </CalculatorFrame>
  )
}
