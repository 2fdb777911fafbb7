/** What is done with a salary offset that runs: it moves to another paying agency, or ends. */
import type { ReactNode } from 'react'
import { addDays } from '../../../shared/values/dates.ts'
import { DayField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, oneOf, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { offsetEndLabels } from '../../parts/offset-words.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const ends = choicesOf(offsetEndLabels)
const NEXT_PAY_DAYS = 14

/** Resumes the offset with the agency that pays the employee now. */
export function MoveOffsetForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    payingAgency: field('New paying agency', words),
    on: field('Moved on', day(today), writeDay(today)),
    firstPayOn: field('First deduction from the pay of', day(today), writeDay(addDays(today, NEXT_PAY_DAYS))),
  })
  const move = useDebtDeed('offset.transfer', form.blame)
  const submit = form.submit(async (read) => {
    const fresh = await move.run({ debtId, version, ...read })
    if (fresh !== undefined) onDone(`The claim is certified to ${read.payingAgency}.`)
  })
  return (
    <Panel title="Move the salary offset">
      <p className="soft">
        The new agency gets a certified claim with what was collected before; nothing is noticed twice.
      </p>
      <Form form={form} onSubmit={submit} does="Certify the claim" deed={move} onCancel={onCancel}>
        <div className="fields">
          <TextField field={form.field('payingAgency')} first />
          <DayField field={form.field('on')} today={today} />
          <DayField field={form.field('firstPayOn')} today={today} />
        </div>
      </Form>
    </Panel>
  )
}

/** Ends the offset before the debt is collected. */
export function EndOffsetForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    ended: field('Why', oneOf(ends), ''),
    on: field('On', day(today), writeDay(today)),
    reason: field('What was found', words),
  })
  const end = useDebtDeed('offset.end', form.blame)
  const submit = form.submit(async (read) => {
    if ((await end.run({ debtId, version, ...read })) !== undefined) onDone('The salary offset has ended.')
  })
  return (
    <Panel title="End the salary offset">
      <Form form={form} onSubmit={submit} does="End offset" deed={end} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('ended')} choices={ends} empty="Choose" first />
          <DayField field={form.field('on')} today={today} />
        </div>
        <TextField field={form.field('reason')} hint="Tell the paying agency too" wide />
      </Form>
    </Panel>
  )
}
