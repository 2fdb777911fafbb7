import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { Figures } from '../../components/figures.tsx'
import { DayField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Money } from '../../components/money.tsx'
import { choicesOf, day, money, oneOf } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { paymentTypeLabels } from '../../parts/words.ts'
import { usePlace } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

const types = choicesOf(paymentTypeLabels)

/** How much of a Federal payment Treasury may take. */
export function PaymentOffsetCalculator(): ReactNode {
  const [asked, setAsked] = useState<Input<'calc.paymentOffset'>>()
  const { filters } = usePlace()
  const today = useToday()
  const form = useForm({
    paymentType: field('Payment', oneOf(types), ''),
    on: field('Day of the payment', day(today), writeDay(today)),
    amount: field('Amount', money),
    debt: field('Debt', money, groupThousands(filters.get('debt') ?? '')),
  })
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked(read))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.paymentOffset" input={asked}>
            {({ offset, paidToPayee, remainingDebt }) => (
              <Figures
                facts={[
                  { label: 'Offset', value: <Money amount={offset} /> },
                  { label: 'Paid to the payee', value: <Money amount={paidToPayee} /> },
                  { label: 'Debt left', value: <Money amount={remainingDebt} /> },
                ]}
              />
            )}
          </Calculated>
        )
      }
    >
      <SelectField field={form.field('paymentType')} choices={types} empty="Choose" first />
      <div className="fields fields--narrow">
        <MoneyField field={form.field('amount')} />
        <MoneyField field={form.field('debt')} />
        <DayField field={form.field('on')} today={today} />
      </div>
    </CalculatorFrame>
  )
}
