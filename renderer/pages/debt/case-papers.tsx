/** What the papers of a request show: signature, ground, what is missing; and what a court or the debtor wrote. */
import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { groundsOf, papersOf } from '../../../shared/domain/standing/case-request.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { BoxField, MoneyField, SelectField } from '../../components/fields.tsx'
import { box, choicesOf, oneOf, orNothing, paid } from '../../components/reading.ts'
import { field, optionalField, type FieldHandle, type FieldPlan, type Readings } from '../../components/use-form.ts'
import {
  groundLabels,
  hearingFormLabels,
  isCaseKind,
  reviewedLabels,
  statementLabels,
  type CaseKind,
} from '../../parts/case-words.ts'
import { composeEvent, EventFields, eventPlans } from './case-events.tsx'
import { composeHousehold, HouseholdFields, householdPlans } from './household-fields.tsx'

const hearingForms = choicesOf(hearingFormLabels)
const statements = choicesOf(statementLabels)
const grounds = choicesOf(groundLabels)
const reviewed = choicesOf(reviewedLabels)

type MissingName = `missing.${string}`

type MissingPlans = { readonly [name: MissingName]: FieldPlan<boolean> }

function plainPlans(today: IsoDate) {
  return {
    signed: optionalField('Signed by the employee', box),
    ground: field('What it rests on', orNothing(oneOf(grounds))),
    hearing: field('Hearing asked for', oneOf(hearingForms), 'paper'),
    proposedPayment: field('Payment the employee proposes', orNothing(paid)),
    reviewed: field('Payment to be lowered', orNothing(oneOf(reviewed))),
    statement: field('Financial statement', oneOf(statements), 'not-sent'),
    ...eventPlans(today),
    ...householdPlans(),
  }
}

export type PaperPlans = ReturnType<typeof plainPlans> & MissingPlans

/** The fields of the papers of every kind; each kind shows its own. */
export function paperPlans(today: IsoDate): PaperPlans {
  const papers = [...papersOf('hearing', 'oral', 'deduction'), ...papersOf('hardship', 'paper', '')]
  const missing = papers.map(({ id, label }) => [`missing.${id}`, optionalField(label, box)] as const)
  return { ...plainPlans(today), ...Object.fromEntries(missing) }
}

/** The papers as the call takes them. */
export function composePapers(kind: CaseKind, read: Readings<PaperPlans>): Partial<Input<'case.open'>> {
  const { signed, ground, hearing, proposedPayment, statement } = read
  const missing = papersOf(kind, hearing, ground ?? '')
    .filter(({ id }) => read[`missing.${id}`])
    .map(({ id }) => id)
  return {
    signed,
    hearing,
    missing,
    statement,
    ...(ground === undefined ? {} : { ground }),
    ...(proposedPayment === undefined ? {} : { proposedPayment }),
    ...(kind === 'special-review' && read.reviewed !== undefined ? { reviewed: read.reviewed } : {}),
    ...(kind === 'hardship' || kind === 'special-review' ? composeHousehold(read) : {}),
    ...composeEvent(kind, read),
  }
}

interface CasePapersProps {
  readonly kind: string
  readonly today: IsoDate
  readonly field: (name: Extract<keyof PaperPlans, string>) => FieldHandle
}

/** The fields that the chosen kind of request asks for. */
export function CasePapers({ kind, today, field: handle }: CasePapersProps): ReactNode {
  if (!isCaseKind(kind)) return null
  const choices = groundsOf(kind).map(({ id, label }) => ({ value: id, label }))
  const hearing = handle('hearing').value === 'oral' ? 'oral' : 'paper'
  const papers = papersOf(kind, hearing, handle('ground').value)
  const proposes = kind === 'hardship' || kind === 'special-review'
  return (
    <>
      <div className="fields">
        {REQUESTS.has(kind) ? <BoxField field={handle('signed')} /> : null}
        {choices.length === 0 ? null : <SelectField field={handle('ground')} choices={choices} empty="Choose" />}
        {kind === 'hearing' ? <SelectField field={handle('hearing')} choices={hearingForms} /> : null}
        {proposes ? <MoneyField field={handle('proposedPayment')} hint="At least $50.00" /> : null}
        {kind === 'special-review' ? (
          <SelectField field={handle('reviewed')} choices={reviewed} empty="Choose" />
        ) : null}
        {kind === 'hardship' ? <SelectField field={handle('statement')} choices={statements} /> : null}
        <EventFields kind={kind} today={today} field={handle} />
      </div>
      {proposes ? <HouseholdFields field={handle} /> : null}
      {papers.length === 0 ? null : (
        <fieldset className="field">
          <legend className="field__label">What is missing</legend>
          {papers.map(({ id }) => (
            <BoxField key={id} field={handle(`missing.${id}`)} />
          ))}
        </fieldset>
      )}
    </>
  )
}

/** What a debtor asks for in writing, as against what happens to a debtor. */
const REQUESTS: ReadonlySet<CaseKind> = new Set([
  'review',
  'hearing',
  'waiver',
  'hardship',
  'special-review',
  'garnishment-hearing',
])
