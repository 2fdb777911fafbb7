import { useState, type ReactNode } from 'react'
import { LOAN_BAR_FACTORS } from '../../../shared/domain/loan-bar/waiver.ts'
import { BoxField, LongField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { box, oneOf, words } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { loanBarOfficialChoices } from '../../parts/closing-words.ts'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'
import { PapersField, type Paper } from './papers-field.tsx'

/** Proposes to lift the bar from Federal loans for the debtor; an official outside decides it. */
export function LoanBarForm({ debt: { debtId, version, debtor }, onDone, onCancel }: DeedProps): ReactNode {
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const form = useForm({
    official: field('Who decides', oneOf(loanBarOfficialChoices)),
    age: optionalField('Weighed: the age of the delinquency', box),
    amount: optionalField('Weighed: its amount', box),
    cause: optionalField('Weighed: its cause', box),
    chance: optionalField('Weighed: the chance that it is resolved', box),
    'total-debt': optionalField('Weighed: all the person owes', box),
    credit: optionalField('Weighed: the credit history', box),
    findings: field('What was found', words),
    reason: field('Why the bar is lifted', words),
  })
  const propose = useDeed('closing.liftLoanBar', { blame: form.blame })
  const submit = form.submit(async ({ official, findings, reason, ...boxes }) => {
    const weighed = LOAN_BAR_FACTORS.map(({ id }) => id).filter((id) => boxes[id])
    const made = await propose.run({ debtId, version, official, weighed, findings, reason, papers: [...papers] })
    if (made !== undefined) onDone(`Proposed. Next to decide: ${made.due ?? 'nobody'}.`)
  })
  return (
    <Panel title="Propose to lift the loan bar">
      <p>For {debtor.name} alone, whatever other debts there are. What is owed stays owed.</p>
      <Form form={form} onSubmit={submit} does="Propose it" deed={propose} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('official')} choices={loanBarOfficialChoices} empty="Choose" first />
        </div>
        {LOAN_BAR_FACTORS.map(({ id }) => (
          <BoxField key={id} field={form.field(id)} />
        ))}
        <LongField field={form.field('findings')} />
        <PapersField papers={papers} onChange={setPapers} hint="PDF, if there are any" />
        <LongField field={form.field('reason')} />
      </Form>
    </Panel>
  )
}
