import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { MoneyField } from '../../components/fields.tsx'
import { Figures } from '../../components/figures.tsx'
import { Money } from '../../components/money.tsx'
import { money, orNothing } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { PartsTable } from '../../parts/parts-table.tsx'
import { partLabels } from '../../parts/words.ts'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

/** How a payment is split over a balance. */
export function PaymentCalculator(): ReactNode {
  const [asked, setAsked] = useState<Input<'calc.applyPayment'>>()
  const form = useForm({
    amount: field('Payment', money),
    contingencyFee: optionalField(partLabels.contingencyFee, orNothing(money)),
    penalty: optionalField(partLabels.penalty, orNothing(money)),
    administrative: optionalField(partLabels.administrative, orNothing(money)),
    interest: optionalField(partLabels.interest, orNothing(money)),
    principal: field(partLabels.principal, money),
  })
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit(({ amount, ...balance }) => setAsked({ amount, balance }))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.applyPayment" input={asked}>
            {({ applied, remaining, unapplied, refundable }) => (
              <>
                <PartsTable
                  caption="How the payment is split"
                  columns={[
                    { title: 'Paid', parts: applied, total: asked.amount },
                    { title: 'Left', parts: remaining, total: remaining.total },
                  ]}
                />
                <Figures
                  facts={[
                    { label: 'Left over', value: <Money amount={unapplied} /> },
                    { label: 'Refundable', value: refundable ? 'Yes' : 'No' },
                  ]}
                />
              </>
            )}
          </Calculated>
        )
      }
    >
      <MoneyField field={form.field('amount')} first />
      <fieldset className="group">
        <legend>Balance</legend>
        <div className="fields fields--narrow">
          <MoneyField field={form.field('contingencyFee')} />
          <MoneyField field={form.field('penalty')} />
          <MoneyField field={form.field('administrative')} />
          <MoneyField field={form.field('interest')} />
          <MoneyField field={form.field('principal')} />
        </div>
      </fieldset>
    </CalculatorFrame>
  )
}
