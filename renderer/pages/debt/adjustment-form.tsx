import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { BoxField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { box, choicesOf, matching, oneOf, orNothing } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { adjustmentLabels } from '../../parts/offset-words.ts'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const ways = choicesOf(adjustmentLabels)
const COUNTED: ReadonlySet<string> = new Set(['benefit-election', 'clerical-overpayment'])

/** Takes a small or routine debt from the next pay; the notice is printed with it. */
export function AdjustmentForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const form = useForm({
    way: field('Ground', oneOf(ways), usualWay(debt)),
    payPeriods: optionalField('Pay periods', orNothing(matching(/^[1-9]\d?$/, 'Write a whole number, such as 3.'))),
    thirdParty: optionalField('The money belongs to a third party', box),
  })
  const take = useDebtDeed('adjustment.take', form.blame)
  const submit = form.submit(async ({ way, payPeriods, thirdParty }) => {
    const count = payPeriods === undefined ? {} : { payPeriods: Number(payPeriods) }
    const { debtId, version } = debt
    const fresh = await take.run({ debtId, version, way, thirdParty, ...count })
    if (fresh?.offset !== undefined) onDone('The deduction is asked for; its notice is on the timeline.')
  })
  return (
    <Panel title="Take it from the next pay">
      <p className="soft">
        No notice goes before it. The notice printed with it names the adjustment, its amount and whom to ask.
      </p>
      <Form form={form} onSubmit={submit} does="Take it and print the notice" deed={take} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('way')} choices={ways} first />
          {COUNTED.has(form.field('way').value) ? (
            <TextField field={form.field('payPeriods')} hint="For how many it built up, or how many ago it was paid" />
          ) : null}
        </div>
        <BoxField field={form.field('thirdParty')} />
      </Form>
    </Panel>
  )
}

function usualWay({ debtType, debtClass }: DebtView): string {
  if (debtType === 'emergency-salary-payment') return 'emergency-pay'
  return debtClass === 'salary' ? 'small-overpayment' : 'small-debt'
}
