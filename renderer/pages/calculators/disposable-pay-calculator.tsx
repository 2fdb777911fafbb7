import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Facts } from '../../components/facts.tsx'
import { MoneyField } from '../../components/fields.tsx'
import { Money } from '../../components/money.tsx'
import { money } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { composeDeductions, DeductionFields, deductionPlans, nameDeductions } from '../../parts/pay-slip.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

/** What of a pay slip counts for an offset. */
export function DisposablePayCalculator(): ReactNode {
  const [asked, setAsked] = useState<Input<'calc.disposablePay'>>()
  const form = useForm({ gross: field('Gross pay', money), ...deductionPlans() })
  const submit = form.submit((read) => setAsked({ gross: read.gross, deductions: composeDeductions(read) }))
  return (
    <CalculatorFrame
      form={form}
      onSubmit={submit}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.disposablePay" input={asked}>
            {({ disposablePay, subtracted, notSubtracted }) => (
              <Facts
                facts={[
                  { label: 'Disposable pay', value: <Money amount={disposablePay} /> },
                  { label: 'Subtracted', value: nameDeductions(subtracted) },
                  { label: 'Not subtracted', value: nameDeductions(notSubtracted) },
                ]}
              />
            )}
          </Calculated>
        )
      }
    >
      <MoneyField field={form.field('gross')} first />
      <DeductionFields field={form.field} />
    </CalculatorFrame>
  )
}
