import type { ReactNode } from 'react'
import type { TaxYearView } from '../../../shared/api/tax-forms.ts'
import { LongField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { money, oneOf, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** Corrects the amounts of a form by another, which goes into a run of its own. */
export function CorrectForm({ shown: { taxYear, forms } }: { readonly shown: TaxYearView }): ReactNode {
  const choices = forms.map((one) => ({
    value: String(one.formId),
    label: `Form ${one.formId}: ${one.billNumber}, ${one.discharged}`,
  }))
  const form = useForm({
    form: field('Form', oneOf(choices)),
    discharged: field('Right amount discharged', money),
    interest: field('Interest in it', money),
    reason: field('Why it was wrong', words),
  })
  const correct = useDeed('taxForm.correct', { blame: form.blame })
  const submit = form.submit(async ({ form: chosen, ...read }) => {
    const after = await correct.run({ formId: Number(chosen), ...read })
    if (after === undefined) return
    replaceView('taxForm.list', { taxYear }, after)
    form.reset()
    tell('The correction is made, with a copy for the debtor.')
  })
  return (
    <Panel title="Correct a form">
      <Form form={form} onSubmit={submit} does="Make the correction" deed={correct} seldom>
        <div className="fields">
          <SelectField field={form.field('form')} choices={choices} empty="Choose" />
          <MoneyField field={form.field('discharged')} hint="0.00 when nothing was to be reported" />
          <MoneyField field={form.field('interest')} />
        </div>
        <LongField field={form.field('reason')} />
      </Form>
    </Panel>
  )
}
