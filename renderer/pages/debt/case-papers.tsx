/** What the papers of a request show: signature, ground, what is missing; and what a court or the debtor wrote. */
import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { groundsOf, papersOf } from '../../../shared/domain/standing/case-request.ts'
import { BoxField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { anyWords, box, choicesOf, matching, oneOf, orNothing, paid } from '../../components/reading.ts'
import { field, optionalField, type FieldHandle, type FieldPlan, type Readings } from '../../components/use-form.ts'
import { caseLabels, groundLabels, hearingFormLabels, statementLabels, type CaseKind } from '../../parts/words.ts'

const hearingForms = choicesOf(hearingFormLabels)
const statements = choicesOf(statementLabels)
const grounds = choicesOf(groundLabels)

type MissingName = `missing.${string}`

type MissingPlans = { readonly [name: MissingName]: FieldPlan<boolean> }

function plainPlans() {
  return {
    signed: optionalField('Signed by the employee', box),
    ground: field('What it rests on', orNothing(oneOf(grounds))),
    hearing: field('Hearing asked for', oneOf(hearingForms), 'paper'),
    proposedPayment: field('Payment the employee proposes', orNothing(paid)),
    statement: field('Financial statement', oneOf(statements), 'not-sent'),
    chapter: field('Chapter', orNothing(matching(/^(?:[1-9]|1[0-5])$/, 'Write the chapter, such as 7 or 13.'))),
    court: field('Court', anyWords),
    caseNumber: field('Number of the case', anyWords),
  }
}

export type PaperPlans = ReturnType<typeof plainPlans> & MissingPlans

/** The fields of the papers of every kind; each kind shows its own. */
export function paperPlans(): PaperPlans {
  const papers = [...papersOf('hearing', 'oral', 'deduction'), ...papersOf('hardship', 'paper', '')]
  const missing = papers.map(({ id, label }) => [`missing.${id}`, optionalField(label, box)] as const)
  return { ...plainPlans(), ...Object.fromEntries(missing) }
}

/** The papers as the call takes them. */
export function composePapers(kind: CaseKind, read: Readings<PaperPlans>): Partial<Input<'case.open'>> {
  const { signed, ground, hearing, proposedPayment, statement, chapter, court, caseNumber } = read
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
    ...(chapter === undefined ? {} : { bankruptcy: { chapter: Number(chapter), court, caseNumber } }),
  }
}

interface CasePapersProps {
  readonly kind: string
  readonly field: (name: Extract<keyof PaperPlans, string>) => FieldHandle
}

/** The fields that the chosen kind of request asks for. */
export function CasePapers({ kind, field: handle }: CasePapersProps): ReactNode {
  if (!isCaseKind(kind)) return null
  const choices = groundsOf(kind).map(({ id, label }) => ({ value: id, label }))
  const hearing = handle('hearing').value === 'oral' ? 'oral' : 'paper'
  const papers = papersOf(kind, hearing, handle('ground').value)
  return (
    <>
      <div className="fields">
        {REQUESTS.has(kind) ? <BoxField field={handle('signed')} /> : null}
        {choices.length === 0 ? null : <SelectField field={handle('ground')} choices={choices} empty="Choose" />}
        {kind === 'hearing' ? <SelectField field={handle('hearing')} choices={hearingForms} /> : null}
        {kind === 'hardship' ? <MoneyField field={handle('proposedPayment')} /> : null}
        {kind === 'hardship' ? <SelectField field={handle('statement')} choices={statements} /> : null}
        {kind === 'bankruptcy' ? <TextField field={handle('chapter')} size="short" /> : null}
        {kind === 'bankruptcy' ? <TextField field={handle('court')} /> : null}
        {kind === 'bankruptcy' ? <TextField field={handle('caseNumber')} /> : null}
      </div>
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
const REQUESTS: ReadonlySet<CaseKind> = new Set(['review', 'hearing', 'waiver', 'hardship'])

function isCaseKind(kind: string): kind is CaseKind {
  return Object.hasOwn(caseLabels, kind)
}
