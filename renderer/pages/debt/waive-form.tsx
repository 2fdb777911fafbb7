import type { ReactNode } from 'react'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, LongField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, choicesOf, day, oneOf, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { waiverGroundLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const parts = choicesOf({ interest: 'Interest', penalty: 'Penalty', administrative: 'Administrative charges' })
const grounds = choicesOf(waiverGroundLabels)

/** Proposes to waive charges; a supervisor who did not post them approves it. */
export function WaiveForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    part: field('What is waived', oneOf(parts), ''),
    amount: field('Amount', paid),
    on: field('Waived from', day(today), writeDay(today)),
    ground: field('Ground', oneOf(grounds), ''),
    finding: optionalField('Finding', anyWords),
  })
  const waive = useDebtDeed('charge.waive', form.blame)
  const submit = form.submit(async (read) => {
    const fresh = await waive.run({ debtId, version, ...read })
    if (fresh !== undefined) onDone(`A waiver of ${groupThousands(read.amount)} waits for a second person.`)
  })
  return (
    <Panel title="Waive charges">
      <Form form={form} onSubmit={submit} does="Propose the waiver" deed={waive} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('part')} choices={parts} empty="Choose" first />
          <MoneyField field={form.field('amount')} />
          <DayField field={form.field('on')} today={today} />
          <SelectField field={form.field('ground')} choices={grounds} empty="Choose" />
        </div>
        <LongField
          field={form.field('finding')}
          hint="Why collecting the charges would be wrong or not worth while"
        />
      </Form>
    </Panel>
  )
}
