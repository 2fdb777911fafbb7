import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { PolicyView } from '../../../shared/api/policy.ts'
import { DayField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, oneOf, words, type Choice } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, readPlans, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'
import { PolicyEffect } from './policy-effect.tsx'

/** The choice of the whole set stands first; every other subject is one setting. */
const WHOLE_SET = 'set'

type Setting = PolicyView['settings'][number]

/** Proposes another set or another value; what it would change is shown while one chooses. */
export function ProposePolicy({ policy }: { readonly policy: PolicyView }): ReactNode {
  const today = useToday()
  const plans = {
    subject: field('What changes', oneOf(subjectsOf(policy)), WHOLE_SET),
    effective: field('From', day(today), writeDay(today)),
    reason: field('Reason', words),
  }
  const form = useForm({ ...plans, value: field('To', words) })
  const setting = policy.settings.find((one) => one.setting === form.field('subject').value)
  const values = valuesOf(policy, setting)
  const value = values.find((choice) => choice.value === form.field('value').value)?.value
  const propose = useDeed('policy.propose', { blame: form.blame })
  const submit = form.submit(async ({ effective, reason }) => {
    if (value === undefined) return form.blame({ value: 'Choose one.' })
    const proposed = await propose.run({ ...composeSubject(policy, setting, value), effective, reason })
    if (proposed === undefined) return
    replaceView('policy.view', {}, proposed)
    form.reset()
    tell('The change is proposed. Another supervisor or an approving official decides on it.')
  })
  const effective = readPlans({ effective: plans.effective }, form.typed).value?.effective
  return (
    <Panel title="Propose a change">
      <Form form={form} onSubmit={submit} does="Propose" deed={propose}>
        <div className="fields">
          <SelectField field={form.field('subject')} choices={subjectsOf(policy)} wide />
          <SelectField field={form.field('value')} choices={values} empty="Choose" />
          <DayField field={form.field('effective')} today={today} />
        </div>
        <TextField
          field={form.field('reason')}
          size="wide"
          hint="Whoever decides reads it; kept in the audit trail"
        />
        {value === undefined || effective === undefined ? null : (
          <PolicyEffect change={{ ...composeSubject(policy, setting, value), effective }} />
        )}
      </Form>
    </Panel>
  )
}

function subjectsOf({ settings }: PolicyView): readonly Choice[] {
  const changeable = settings.filter(({ choices }) => choices.length > 1)
  return [
    { value: WHOLE_SET, label: 'The whole policy set' },
    ...changeable.map(({ setting, label }) => ({ value: setting, label })),
  ]
}

function valuesOf(policy: PolicyView, setting: Setting | undefined): readonly Choice[] {
  if (setting !== undefined) return setting.choices.map((choice) => ({ value: choice.value, label: choice.words }))
  return policy.sets.map(({ set, title }) => ({ value: set, label: `${set}: ${title}` }))
}

type Subject = Pick<Input<'policy.propose'>, 'set' | 'setting' | 'value'>

function composeSubject({ sets }: PolicyView, setting: Setting | undefined, value: string): Subject {
  if (setting !== undefined) return { setting: setting.setting, value }
  const chosen = sets.find(({ set }) => set === value)
  return chosen === undefined ? {} : { set: chosen.set }
}
