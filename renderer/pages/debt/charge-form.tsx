import type { ReactNode } from 'react'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, MoneyField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, paid, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Posts an administrative charge. */
export function ChargeForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    amount: field('Amount', paid),
    on: field('Charged on', day(today), writeDay(today)),
    reason: field('What it is for', words),
  })
  const post = useDebtDeed('charge.post', form.blame)
  const submit = form.submit(async (read) => {
    const fresh = await post.run({ debtId, version, ...read })
    if (fresh !== undefined) onDone(`Charge of ${groupThousands(read.amount)} posted.`)
  })
  return (
    <Panel title="Post an administrative charge">
      <Form form={form} onSubmit={submit} does="Post charge" deed={post} onCancel={onCancel}>
        <div className="fields">
          <MoneyField field={form.field('amount')} first />
          <DayField field={form.field('on')} today={today} />
        </div>
        <TextField field={form.field('reason')} size="wide" />
      </Form>
    </Panel>
  )
}
