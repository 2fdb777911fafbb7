import type { ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { DayField, LongField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { Previewed } from '../../components/previewed.tsx'
import { anyWords, choicesOf, day, oneOf, orNothing, words } from '../../components/reading.ts'
import { readableDays } from '../../components/readable-days.ts'
import { Reasons } from '../../components/reasons.tsx'
import { writeDay } from '../../components/show-day.ts'
import { Steps } from '../../components/steps.tsx'
import { field, optionalField, readPlans, useForm } from '../../components/use-form.ts'
import { caseLabels, channelLabels, goodCauseLabels } from '../../parts/case-words.ts'
import { useToday } from '../../session.tsx'
import { usePreview } from '../../use-preview.ts'
import { CasePapers, composePapers, paperPlans, type PaperPlans } from './case-papers.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const kinds = choicesOf(caseLabels)
const channels = choicesOf(channelLabels)
const goodCauses = choicesOf(goodCauseLabels)

function casePlans(today: IsoDate) {
  return {
    kind: field('What it is', oneOf(kinds), ''),
    receivedOn: field('Received on', day(today), writeDay(today)),
    channel: field('How it came', oneOf(channels), 'mail'),
    goodCause: optionalField('Good cause, when it came late', orNothing(oneOf(goodCauses))),
    goodCauseNote: optionalField('What shows the good cause', anyWords),
    note: field('What is asked and why', words),
  }
}

/** Records what a debtor asks for, or what happened to the debtor; whether it came in time is worked out. */
export function CaseForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const plans: PaperPlans & ReturnType<typeof casePlans> = { ...paperPlans(today), ...casePlans(today) }
  const form = useForm(plans)
  const open = useDebtDeed('case.open', form.blame)
  const submit = form.submit(async (read) => {
    const { kind, receivedOn, channel, goodCause, goodCauseNote, note } = read
    const request = { kind, receivedOn, channel, goodCause, goodCauseNote, note, ...composePapers(kind, read) }
    const fresh = await open.run({ debtId, version, ...request })
    if (fresh === undefined) return
    const newest = fresh.cases.toSorted((a, b) => b.caseId - a.caseId)[0]
    onDone(`${newest?.label ?? 'The case'} recorded. ${readableDays(newest?.timeliness ?? '')}`)
  })
  const late = form.field('goodCause').value !== ''
  // What is asked need not be written yet for the time to be worked out.
  const soFar = soFarOf(plans, form)
  return (
    <Panel title="Record a request or event">
      <Form form={form} onSubmit={submit} does="Record" deed={open} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('kind')} choices={kinds} empty="Choose" first />
          <DayField field={form.field('receivedOn')} today={today} />
          <SelectField field={form.field('channel')} choices={channels} />
        </div>
        <CasePapers kind={form.field('kind').value} today={today} field={form.field} />
        <LongField field={form.field('note')} />
        <div className="fields">
          <SelectField
            field={form.field('goodCause')}
            choices={goodCauses}
            empty="None"
            hint="Lets a late request be taken all the same"
          />
          {late ? <TextField field={form.field('goodCauseNote')} /> : null}
        </div>
        {soFar === undefined ? null : <Checked request={{ debtId, ...soFar }} />}
      </Form>
    </Panel>
  )
}

type CasePlans = PaperPlans & ReturnType<typeof casePlans>

type Request = Omit<Input<'case.check'>, 'debtId'>

/** The request as far as it is filled in; undefined while a field of it cannot be read. */
function soFarOf(plans: CasePlans, form: ReturnType<typeof useForm<CasePlans>>): Request | undefined {
  const { value } = readPlans({ ...plans, note: optionalField('', anyWords) }, form.typed)
  if (value === undefined) return undefined
  const { kind, receivedOn, channel, goodCause, note } = value
  return { kind, receivedOn, channel, goodCause, note, ...composePapers(kind, value) }
}

/** Whether the request comes in time, with the arithmetic, before it is recorded. */
function Checked({ request }: { readonly request: Input<'case.check'> }): ReactNode {
  const preview = usePreview('case.check', request)
  return <Previewed view={preview}>{(checked) => <Answered checked={checked} />}</Previewed>
}

function Answered({ checked }: { readonly checked: Answer<'case.check'> }): ReactNode {
  const { allowed, reasons, sentence, steps } = checked
  if (!allowed) return <Reasons reasons={reasons} />
  if (sentence === '' && steps.length === 0) return null
  return (
    <div role="status">
      <p>{readableDays(sentence)}</p>
      {steps.length === 0 ? null : <Steps steps={steps} />}
    </div>
  )
}
