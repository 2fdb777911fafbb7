import type { ReactNode } from 'react'
import { BoxField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, choicesOf, oneOf, orNothing } from '../../components/reading.ts'
import { optionalField, useForm } from '../../components/use-form.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import type { CaseFormProps } from './attach-form.tsx'

const sources = choicesOf({
  'deputy-cfo': 'The Deputy Chief Financial Officer',
  '5-cfr-581-agent': 'An agent of 5 CFR part 581',
})

/** Gives the case to an account, and names who hears it. */
export function AssignForm({ file, onDone, onCancel }: CaseFormProps): ReactNode {
  const { caseId, version, kind, assignedTo, official: named } = file
  const cases = useView('case.list', { limit: 1 })
  const workers = cases.state === 'ready' ? cases.value.workers : []
  const form = useForm({
    assignedTo: optionalField('Works on it', anyWords, assignedTo),
    name: optionalField('Hearing official', anyWords, named ?? ''),
    agency: optionalField('Agency of the official', anyWords),
    underTreasury: optionalField('The agency is under the Secretary of the Treasury', box),
    source: optionalField('Who provided the official', orNothing(oneOf(sources))),
    qualification: optionalField('What qualifies the official', anyWords),
    hasInterest: optionalField('The official dealt with this debt', box),
  })
  const assign = useDeed('case.assign', { blame: form.blame })
  const hearing = kind === 'hearing'
  const heard = hearing || kind === 'garnishment-hearing'
  const submit = form.submit(async ({ assignedTo: account, name, agency, ...rest }) => {
    const official = heard && agency !== '' ? { name, agency, ...rest } : undefined
    const fresh = await assign.run({ caseId, version, assignedTo: account, ...(official ? { official } : {}) })
    if (fresh !== undefined) onDone('The case is assigned.')
  })
  const people = workers.map(({ name, displayName }) => ({ value: name, label: displayName }))
  return (
    <Panel title="Assign the case">
      <Form form={form} onSubmit={submit} does="Assign" deed={assign} onCancel={onCancel}>
        <div className="fields">
          <SelectField field={form.field('assignedTo')} choices={people} empty="Nobody" first />
        </div>
        {heard ? (
          <div className="fields">
            <TextField field={form.field('name')} />
            <TextField field={form.field('agency')} />
            {hearing ? <SelectField field={form.field('source')} choices={sources} empty="Choose" /> : null}
            {hearing ? <BoxField field={form.field('underTreasury')} /> : null}
            {hearing ? null : <TextField field={form.field('qualification')} />}
            {hearing ? null : <BoxField field={form.field('hasInterest')} />}
          </div>
        ) : null}
      </Form>
    </Panel>
  )
}
