import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Figures } from '../../components/figures.tsx'
import { BoxField, DayField, MoneyField } from '../../components/fields.tsx'
import { Money } from '../../components/money.tsx'
import { box, day, money, orNothing } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

/** How much of disposable earnings may go to support. */
export function SupportCalculator(): ReactNode {
  const [asked, setAsked] = useState<Input<'calc.supportLimit'>>()
  const today = useToday()
  const form = useForm({
    disposableEarnings: field('Disposable earnings', money),
    on: field('Day of the pay', day(today), writeDay(today)),
    supportsOthers: optionalField('The employee supports another spouse or child', box),
    twelveWeeksOrMore: optionalField('Arrears are twelve weeks old or more', box),
    supportWithheld: optionalField('Support withheld already', orNothing(money)),
  })
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked(read))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.supportLimit" input={asked}>
            {({ percent, maximum, available }) => (
              <Figures
                facts={[
                  { label: 'Percent', value: `${percent}%` },
                  { label: 'At most', value: <Money amount={maximum} /> },
                  { label: 'Still available', value: <Money amount={available} /> },
                ]}
              />
            )}
          </Calculated>
        )
      }
    >
      <MoneyField field={form.field('disposableEarnings')} first />
      <DayField field={form.field('on')} today={today} />
      <BoxField field={form.field('supportsOthers')} />
      <BoxField field={form.field('twelveWeeksOrMore')} />
      <MoneyField field={form.field('supportWithheld')} />
    </CalculatorFrame>
  )
}
