import type { ReactNode } from 'react'
import { ChoiceField, DayField, LongField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, oneOf, orNothing, words } from '../../components/reading.ts'
import { showDay, writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { accrualGroundLabels, holdLabels } from '../../parts/case-words.ts'
import { useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const switches = choicesOf(holdLabels)
const grounds = choicesOf(accrualGroundLabels)

/** Holds collection or accrual: two switches, each with its reason and with what ends it. */
export function HoldForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    what: field('What is held', oneOf(switches), 'collection'),
    since: field('Since', day(today), writeDay(today)),
    reason: field('Why', words),
    ends: field('What ends it', words),
    ground: optionalField('Ground', orNothing(oneOf(grounds))),
  })
  const place = useDebtDeed('hold.place', form.blame)
  const submit = form.submit(async (read) => {
    const fresh = await place.run({ debtId, version, ...read })
    if (fresh !== undefined) onDone(`${holdLabels[read.what]} is held.`)
  })
  return (
    <Panel title="Place a hold">
      <Form form={form} onSubmit={submit} does="Place the hold" deed={place} onCancel={onCancel}>
        <div className="fields">
          <ChoiceField field={form.field('what')} choices={switches} />
          <DayField field={form.field('since')} today={today} />
          {form.field('what').value === 'accrual' ? (
            <SelectField field={form.field('ground')} choices={grounds} empty="Choose" hint="A supervisor decides it" />
          ) : null}
        </div>
        <LongField field={form.field('reason')} first />
        <TextField field={form.field('ends')} wide hint="Such as: when the audit is closed" />
      </Form>
    </Panel>
  )
}

/** Ends a hold that was placed by hand. */
export function EndHoldForm({ debt, subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({
    endsOn: field('Ends on', day(today), writeDay(today)),
    because: field('Because', words),
  })
  const end = useDebtDeed('hold.end', form.blame)
  const hold = debt.holds.find((candidate) => candidate.holdId === subjectId)
  if (hold === undefined || subjectId === undefined) return <Message title="There is no such hold on this debt." />
  const submit = form.submit(async (read) => {
    const { debtId, version } = debt
    const fresh = await end.run({ debtId, version, holdId: subjectId, ...read })
    if (fresh === undefined) return
    const others = fresh.holds.filter(({ what }) => what === hold.what).length
    const resumes = hold.what === 'collection' ? 'Collection resumes.' : 'Charges accrue again.'
    const more = others === 1 ? 'another holds' : `${others} others hold`
    onDone(others === 0 ? resumes : `The hold has ended; ${more} on.`)
  })
  return (
    <Panel title={`End the hold on ${hold.what}`}>
      <p className="soft">
        {hold.why}, since {showDay(hold.since)}
        {hold.placedBy === undefined ? '' : `, placed by ${hold.placedBy}`}. It was to end {hold.ends}.
      </p>
      <Form form={form} onSubmit={submit} does="End the hold" deed={end} onCancel={onCancel}>
        <div className="fields">
          <DayField field={form.field('endsOn')} today={today} first />
        </div>
        <LongField field={form.field('because')} />
      </Form>
    </Panel>
  )
}
