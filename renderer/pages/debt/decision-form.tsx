import type { ReactNode } from 'react'
import { outcomesOf } from '../../../shared/domain/standing/case-decision.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { BoxField, DayField, LongField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import {
  anyWords,
  box,
  choicesOf,
  day,
  money,
  oneOf,
  orNothing,
  paid,
  words,
  type Choice,
} from '../../components/reading.ts'
import { showDay, writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { hearingEventLabels, isCaseKind, outcomeLabels, type CaseOutcome } from '../../parts/case-words.ts'
import { frequencyLabels } from '../../parts/words.ts'
import { useSession, useToday } from '../../session.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

type Outcomes = readonly Choice<CaseOutcome>[]

function decisionPlans(today: IsoDate, decidedBy: string, outcomes: Outcomes) {
  return {
    outcome: field('Decision', oneOf(outcomes), ''),
    decidedOn: field('Decided on', day(today), writeDay(today)),
    decidedBy: field('Decided by', words, decidedBy),
    reducedTo: optionalField('Principal that remains', orNothing(money)),
    facts: field('Facts', words),
    findings: field('Findings and reasons', words),
    analysis: field('Analysis', anyWords),
    conclusions: field('Conclusions', anyWords),
    terms: field('Terms of repayment', anyWords),
    byCfo: optionalField('The Chief Financial Officer decided it', box),
    salaryOffsetBarred: optionalField('Salary may not be offset', box),
    newPayment: optionalField('New payment', orNothing(paid)),
    firstPaymentOn: optionalField('First of the new payments', orNothing(day(today))),
    frequency: optionalField('How often', oneOf(frequencies), 'monthly'),
    byPayrollOfficial: optionalField('Payroll decided it, under its delegation', box),
    waivedBy: optionalField('What waived it', orNothing(oneOf(hearingEvents))),
    recordKeptAt: optionalField('Summary record kept at', anyWords),
    witnessesUnderOath: optionalField('Witnesses testified under oath or affirmation', box),
  }
}

/** Records the decision of a case; the debt, its holds and its penalties follow it. */
export function DecisionForm({ debt, subjectId, onDone, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const { clerk } = useSession()
  const file = debt.cases.find((candidate) => candidate.caseId === subjectId)
  const outcomes = choicesOf(outcomeLabels).filter(({ value }) => file !== undefined && ends(file.kind, value))
  const form = useForm(decisionPlans(today, clerk.displayName, outcomes))
  const decide = useDebtDeed('case.decide', form.blame)
  if (file === undefined) return <Message title="There is no such case on this debt." />
  const submit = form.submit(async ({ salaryOffsetBarred, firstPaymentOn, frequency, ...read }) => {
    const { debtId, version } = debt
    const decision = { ...read, caseId: file.caseId, salaryOffsetAllowed: !salaryOffsetBarred }
    const begins = firstPaymentOn === undefined ? {} : { newSchedule: { firstPaymentOn, frequency } }
    const fresh = await decide.run({ debtId, version, ...decision, ...begins })
    if (fresh !== undefined) onDone(`${file.label}: ${outcomeLabels[read.outcome].toLowerCase()}.`)
  })
  const outcome = form.field('outcome').value
  return (
    <Panel title={`Decide: ${file.label}, received ${showDay(file.receivedOn)}`}>
      <p className="soft">{file.timeliness}</p>
      <Form form={form} onSubmit={submit} does="Record decision" deed={decide} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('outcome')} choices={outcomes} empty="Choose" first />
          <DayField field={form.field('decidedOn')} today={today} />
          <TextField field={form.field('decidedBy')} />
          {outcome === 'reduced' ? <MoneyField field={form.field('reducedTo')} /> : null}
        </div>
        <LongField field={form.field('facts')} hint="What was found on the record" />
        <LongField field={form.field('findings')} hint="Why the decision follows" />
        {file.kind === 'review' || HEARD.has(file.kind) ? (
          <>
            <LongField field={form.field('analysis')} hint="How the records were weighed" />
            <LongField field={form.field('conclusions')} hint="What follows from them" />
          </>
        ) : null}
        {file.ground === 'deduction' || file.ground === 'terms' ? <LongField field={form.field('terms')} /> : null}
        {HEARD.has(file.kind) ? (
          <div className="fields">
            <TextField field={form.field('recordKeptAt')} hint="Where the official keeps it" />
            <BoxField field={form.field('witnessesUnderOath')} hint="For an oral hearing" />
          </div>
        ) : null}
        {outcome === 'waived' ? (
          <SelectField
            field={form.field('waivedBy')}
            choices={hearingEvents}
            empty="The returned package did not come back"
            wide
          />
        ) : null}
        {file.kind === 'hearing' ? <BoxField field={form.field('salaryOffsetBarred')} /> : null}
        {file.kind === 'death' ? <BoxField field={form.field('byPayrollOfficial')} /> : null}
        {file.kind === 'waiver' ? <BoxField field={form.field('byCfo')} /> : null}
        {file.kind === 'hardship' || file.kind === 'special-review' ? (
          <div className="fields">
            <MoneyField field={form.field('newPayment')} hint="When it is granted" />
            <DayField field={form.field('firstPaymentOn')} today={today} hint="Sets the schedule at once" />
            <SelectField field={form.field('frequency')} choices={frequencies} />
          </div>
        ) : null}
      </Form>
    </Panel>
  )
}

function ends(kind: string, outcome: string): boolean {
  return isCaseKind(kind) && outcomesOf(kind).includes(outcome)
}

const frequencies = choicesOf(frequencyLabels)
const hearingEvents = choicesOf(hearingEventLabels)

/** Decided by an official who keeps a record. */
const HEARD: ReadonlySet<string> = new Set(['hearing', 'garnishment-hearing'])
