import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { BoxField, DayField, LongField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, choicesOf, day, oneOf, orNothing } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm, type FieldPlan, type Readings } from '../../components/use-form.ts'
import { courseLabels, goodCauseLabels, hearingEventLabels, hearingFormLabels } from '../../parts/case-words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import type { CaseFormProps } from './attach-form.tsx'

const forms = choicesOf(hearingFormLabels)
const causes = choicesOf(goodCauseLabels)
const hearingEvents = choicesOf(hearingEventLabels)

type Course = Input<'case.record'>['course']

function coursePlans(today: Parameters<typeof day>[0], allowed: CaseFormProps['file']['courses']) {
  const first = allowed.length === 1 ? (allowed[0] ?? '') : ''
  return {
    kind: field('What happened', oneOf(choicesOf(courseLabels)), first),
    on: field('On', day(today), writeDay(today)),
    note: optionalField('Note', anyWords),
    goodCause: optionalField('Good cause for coming late', orNothing(oneOf(causes))),
    agencyProof: optionalField('The papers that prove the debt go with it', box),
    docketNumber: optionalField('Docket number', anyWords),
    form: optionalField('Form of the hearing', oneOf(forms), 'paper'),
    whyOral: optionalField("The official's finding that papers are not enough", anyWords),
    papersDueOn: optionalField('Papers due', orNothing(day(today))),
    from: optionalField('Moved from', orNothing(day(today))),
    to: optionalField('Moved to', orNothing(day(today))),
    employeeAsked: optionalField('The employee asked for it', box),
    otherPartyAgreed: optionalField('The other side agreed', box),
    officialGranted: optionalField('The official granted it', box),
    event: optionalField('At the hearing', orNothing(oneOf(hearingEvents))),
  }
}

type Plans = ReturnType<typeof coursePlans> & { readonly [name: `missing.${string}`]: FieldPlan<boolean> }

/** Records a step of the case: its package returned or handed in again, its docket, its hearing. */
export function CourseForm({ file, onDone, onCancel }: CaseFormProps): ReactNode {
  const { caseId, version, courses, checklist } = file
  const today = useToday()
  const missing = checklist.map(({ id, label }) => [`missing.${id}`, optionalField(label, box)] as const)
  const plans: Plans = { ...Object.fromEntries(missing), ...coursePlans(today, courses) }
  const form = useForm(plans)
  const record = useDeed('case.record', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const course = courseOf(read, checklist.map(({ id }) => id).filter((id) => read[`missing.${id}`]))
    const fresh = await record.run({ caseId, version, on: read.on, note: read.note, course })
    if (fresh !== undefined) onDone(`${courseLabels[read.kind]}: recorded.`)
  })
  const kind = form.field('kind').value
  return (
    <Panel title="Record a step">
      <Form form={form} onSubmit={submit} does="Record" deed={record} onCancel={onCancel}>
        <div className="fields">
          <SelectField
            field={form.field('kind')}
            choices={choicesOf(courseLabels).filter(({ value }) => courses.includes(value))}
            empty="Choose"
            first
          />
          <DayField field={form.field('on')} today={today} />
          {kind === 'docketed' ? <TextField field={form.field('docketNumber')} /> : null}
          {kind === 'form' ? <SelectField field={form.field('form')} choices={forms} /> : null}
          {kind === 'form' ? <DayField field={form.field('papersDueOn')} today={today} /> : null}
          {kind === 'postponed' ? <DayField field={form.field('from')} today={today} /> : null}
          {kind === 'postponed' ? <DayField field={form.field('to')} today={today} /> : null}
          {kind === 'absence' ? (
            <SelectField field={form.field('event')} choices={hearingEvents} empty="Choose" />
          ) : null}
          {kind === 'handed-in' ? <SelectField field={form.field('goodCause')} choices={causes} empty="None" /> : null}
        </div>
        {kind === 'forwarded' ? <BoxField field={form.field('agencyProof')} /> : null}
        {kind === 'form' ? <LongField field={form.field('whyOral')} /> : null}
        {kind === 'postponed' ? (
          <div className="fields">
            <BoxField field={form.field('employeeAsked')} />
            <BoxField field={form.field('otherPartyAgreed')} />
            <BoxField field={form.field('officialGranted')} />
          </div>
        ) : null}
        {kind === 'handed-in' ? (
          <fieldset className="field">
            <legend className="field__label">What is still missing</legend>
            {checklist.map(({ id }) => (
              <BoxField key={id} field={form.field(`missing.${id}`)} />
            ))}
          </fieldset>
        ) : null}
        <TextField field={form.field('note')} wide />
      </Form>
    </Panel>
  )
}

/** The step as the call takes it; what is not filled in, the program asks for. */
function courseOf(read: Readings<Plans>, missing: string[]): Course {
  const { kind, goodCause, agencyProof, docketNumber, form, whyOral, papersDueOn, from = '', to = '', event } = read
  const { employeeAsked, otherPartyAgreed, officialGranted } = read
  switch (kind) {
    case 'returned':
      return { kind }
    case 'handed-in':
      return { kind, missing, ...(goodCause === undefined ? {} : { goodCause }) }
    case 'forwarded':
      return { kind, agencyProof }
    case 'docketed':
      return { kind, docketNumber }
    case 'form':
      return { kind, form, whyOral, ...(papersDueOn === undefined ? {} : { papersDueOn }) }
    case 'postponed':
      return { kind, from, to, employeeAsked, otherPartyAgreed, officialGranted }
    case 'absence':
      return { kind, event: event ?? 'employee-absent' }
  }
}
