import { useState, type ReactNode } from 'react'
import { BoxField, LongField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, oneOf, orNothing, words } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { actionChoices, smallClaimChoices } from '../../parts/closing-words.ts'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'
import { PapersField, type Paper } from './papers-field.tsx'

/** Proposes to refer the debt to the Department of Justice; its approval prints the litigation report. */
export function LitigateForm({ debt: { debtId, version }, onDone, onCancel }: DeedProps): ReactNode {
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const form = useForm({
    action: field('Action asked for', oneOf(actionChoices), 'enforced-collection'),
    smallClaim: optionalField('Exception for a small claim', orNothing(oneOf(smallClaimChoices))),
    aggressive: optionalField('Aggressive collection was done', box),
    compromise: optionalField('It should not be compromised', box),
    termination: optionalField('Collection should go on', box),
    means: optionalField('What is known of the debtor’s means', anyWords),
    reason: field('Why it is referred', words),
  })
  const propose = useDeed('closing.litigate', { blame: form.blame })
  const submit = form.submit(async ({ action, smallClaim, aggressive, compromise, termination, means, reason }) => {
    const statements = [
      ...(aggressive ? ['aggressive-collection' as const] : []),
      ...(compromise ? ['no-compromise' as const] : []),
      ...(termination ? ['no-termination' as const] : []),
    ]
    const exception = smallClaim === undefined ? {} : { smallClaim }
    const asked = { action, statements, means, reason, ...exception, papers: [...papers] }
    const made = await propose.run({ debtId, version, ...asked })
    if (made !== undefined) onDone(`Proposed. Next to decide: ${made.due ?? 'nobody'}.`)
  })
  return (
    <Panel title="Propose to refer to the Department of Justice">
      <Form form={form} onSubmit={submit} does="Propose the referral" deed={propose} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('action')} choices={actionChoices} first />
          <SelectField
            field={form.field('smallClaim')}
            choices={smallClaimChoices}
            empty="None"
            hint="Needed where the principal is under the least amount for a suit"
          />
        </div>
        <BoxField field={form.field('aggressive')} />
        <BoxField field={form.field('compromise')} />
        <BoxField field={form.field('termination')} />
        <LongField field={form.field('means')} />
        <PapersField papers={papers} onChange={setPapers} hint="PDF: certified copies of what the claim rests on" />
        <LongField field={form.field('reason')} />
      </Form>
    </Panel>
  )
}
