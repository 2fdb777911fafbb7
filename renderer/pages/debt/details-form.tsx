import type { ReactNode } from 'react'
import { LongField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import {
  composeDetails,
  DetailFields,
  detailPlans,
  detailsOfKind,
  type DetailPlans,
} from '../../parts/detail-fields.tsx'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

/** Records or corrects what is known of the debt by its kind; balance and clocks follow it. */
export function DetailsForm({ debt, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const details = detailsOfKind(debt.debtType)
  const recorded = Object.fromEntries(debt.details.map(({ name, value }) => [name, value]))
  const reason = { reason: field('Why it is recorded or corrected', words) }
  const plans: DetailPlans & typeof reason = { ...detailPlans(details, today, recorded, false), ...reason }
  const form = useForm(plans)
  const correct = useDebtDeed('debt.correctDetails', form.blame)
  const submit = form.submit(async (read) => {
    const { debtId, version } = debt
    const fresh = await correct.run({ debtId, version, details: composeDetails(details, read), reason: read.reason })
    if (fresh !== undefined) onDone('The details are recorded.')
  })
  return (
    <Panel title="Details of the debt">
      <Form form={form} onSubmit={submit} does="Record details" deed={correct} onCancel={onCancel}>
        <DetailFields details={details} field={form.field} today={today} />
        <LongField field={form.field('reason')} hint="The paper that shows it, such as the SF-50" />
      </Form>
    </Panel>
  )
}
