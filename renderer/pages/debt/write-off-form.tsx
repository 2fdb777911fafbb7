import { useState, type ReactNode } from 'react'
import { CRITERION_EVIDENCE } from '../../../shared/domain/closing/write-off-case.ts'
import { BoxField, LongField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { box, money, oneOf, orNothing, words } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { classChoices, criterionChoices } from '../../parts/closing-words.ts'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'
import { PapersField, type Paper } from './papers-field.tsx'

/** Proposes to write the debt off on one of the six criteria. */
export function WriteOffForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const form = useForm({
    class: field('Class', oneOf(classChoices), 'close-out'),
    criterion: field('Criterion', oneOf(criterionChoices)),
    evidence: field('What shows it', words),
    costOfCollection: optionalField('What collecting would cost', orNothing(money)),
    recoverable: optionalField('What it could bring', orNothing(money)),
    allMeansPursued: optionalField('Every fitting means of collection was tried', box),
    chiefCounselEmployee: optionalField('The debtor is or was employed by Chief Counsel', box),
    reason: field('Why now', words),
  })
  const propose = useDeed('closing.writeOff', { blame: form.blame })
  const submit = form.submit(async ({ costOfCollection, recoverable, ...read }) => {
    const costs = {
      ...(costOfCollection === undefined ? {} : { costOfCollection }),
      ...(recoverable === undefined ? {} : { recoverable }),
    }
    const made = await propose.run({ debtId, version, ...read, ...costs, papers: [...papers] })
    if (made !== undefined) onDone(`Proposed. Next to decide: ${made.due ?? 'nobody'}.`)
  })
  const criterion = criterionChoices.find(({ value }) => value === form.typed['criterion'])?.value
  const hint = criterion === undefined ? 'Choose the criterion first' : `Show ${CRITERION_EVIDENCE[criterion]}`
  return (
    <Panel title="Propose to write off">
      <Form form={form} onSubmit={submit} does="Propose the write-off" deed={propose} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('class')} choices={classChoices} first />
          <SelectField field={form.field('criterion')} choices={criterionChoices} empty="Choose" />
          <MoneyField field={form.field('costOfCollection')} hint="Needed where cost is the criterion" />
          <MoneyField field={form.field('recoverable')} />
        </div>
        <LongField field={form.field('evidence')} hint={hint} />
        <PapersField papers={papers} onChange={setPapers} hint="PDF; at least one" />
        <BoxField field={form.field('allMeansPursued')} />
        <BoxField field={form.field('chiefCounselEmployee')} />
        <LongField field={form.field('reason')} />
      </Form>
    </Panel>
  )
}
