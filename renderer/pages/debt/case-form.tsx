import type { ReactNode } from 'react'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { DayField, LongField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, choicesOf, day, oneOf, orNothing, words } from '../../components/reading.ts'
import { readableDays } from '../../components/readable-days.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { caseLabels, channelLabels, goodCauseLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
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
  const plans: PaperPlans & ReturnType<typeof casePlans> = { ...paperPlans(), ...casePlans(today) }
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
  return (
    <Panel title="Record a request or event">
      <Form form={form} onSubmit={submit} does="Record" deed={open} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('kind')} choices={kinds} empty="Choose" first />
          <DayField field={form.field('receivedOn')} today={today} />
          <SelectField field={form.field('channel')} choices={channels} />
        </div>
        <CasePapers kind={form.field('kind').value} field={form.field} />
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
      </Form>
    </Panel>
  )
}
