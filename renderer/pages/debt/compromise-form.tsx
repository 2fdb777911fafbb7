import { useState, type ReactNode } from 'react'
import { BoxField, LongField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { box, oneOf, paid, words } from '../../components/reading.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { basisChoices } from '../../parts/closing-words.ts'
import { useDeed } from '../../use-deed.ts'
import type { DeedProps } from './deed-panel.tsx'
import { PapersField, type Paper } from './papers-field.tsx'

/** Proposes to take less than the whole in satisfaction of the debt. */
export function CompromiseForm({ debt: { debtId, version, balance }, onDone, onCancel }: DeedProps): ReactNode {
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const form = useForm({
    basis: field('Why the whole cannot be collected', oneOf(basisChoices)),
    offered: field('Offered', paid),
    evidence: field('What shows it', words),
    financialStatement: optionalField('A financial statement under penalty of perjury is on file', box),
    inInstallments: optionalField('Paid in installments', box),
    reinstatedOnDefault: optionalField('Default brings the whole back', box),
    reason: field('Why it is in the Government’s interest', words),
  })
  const propose = useDeed('closing.compromise', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const made = await propose.run({ debtId, version, ...read, papers: [...papers] })
    if (made !== undefined) onDone(`Proposed. Next to decide: ${made.due ?? 'nobody'}.`)
  })
  return (
    <Panel title="Propose a compromise">
      <Form form={form} onSubmit={submit} does="Propose the compromise" deed={propose} onCancel={onCancel}>
        <Message title="Owed today">
          <p>
            <Money amount={balance.total} />, of which <Money amount={balance.principal} /> is principal. Charges are
            given up before principal.
          </p>
        </Message>
        <div className="fields">
          <SelectField field={form.field('basis')} choices={basisChoices} empty="Choose" first />
          <MoneyField field={form.field('offered')} />
        </div>
        <LongField field={form.field('evidence')} />
        <PapersField papers={papers} onChange={setPapers} hint="PDF: the offer, the financial statement" />
        <BoxField field={form.field('financialStatement')} />
        <BoxField field={form.field('inInstallments')} />
        <BoxField field={form.field('reinstatedOnDefault')} />
        <LongField field={form.field('reason')} />
      </Form>
    </Panel>
  )
}
