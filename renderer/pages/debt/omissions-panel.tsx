import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { LetterChoice } from '../../../shared/api/letters.ts'
import { Button } from '../../components/button.tsx'
import { Cite } from '../../components/cite.tsx'
import { DayField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'

/** An element left out, with the reason and whose word it rests on. */
export type Omission = NonNullable<Input<'letter.issue'>['omissions']>[number]

interface OmissionsPanelProps {
  readonly elements: LetterChoice['elements']
  readonly omissions: readonly Omission[]
  readonly onChange: (omissions: readonly Omission[]) => void
}

/** What of the notice is left out under 31 CFR 5.4(b); absent for letters that may leave out nothing. */
export function OmissionsPanel({ elements, omissions, onChange }: OmissionsPanelProps): ReactNode {
  const omittable = elements.filter((element) => element.omittable)
  if (omittable.length === 0) return null
  const left = omittable.filter(({ id }) => !omissions.some(({ element }) => element === id))
  return (
    <Panel title="Leave something out">
      <p className="soft">
        Only what legal counsel finds that the law does not require for the remedies to be used (
        <Cite of="31 CFR 5.4(b)" />
        ). The reason and counsel are kept with the letter.
      </p>
      {omissions.length === 0 ? null : (
        <ul>
          {omissions.map((omission) => (
            <li key={omission.element}>
              {omittable.find(({ id }) => id === omission.element)?.says}: {omission.reason} ({omission.counsel}){' '}
              <Button small onClick={() => onChange(omissions.filter((other) => other !== omission))}>
                Put it back
              </Button>
            </li>
          ))}
        </ul>
      )}
      <OmissionForm key={omissions.length} elements={left} onAdd={(omission) => onChange([...omissions, omission])} />
    </Panel>
  )
}

interface OmissionFormProps {
  readonly elements: LetterChoice['elements']
  readonly onAdd: (omission: Omission) => void
}

function OmissionForm({ elements, onAdd }: OmissionFormProps): ReactNode {
  const today = useToday()
  const form = useForm({
    element: field('Leave out', words),
    reason: field('Why the law does not require it here', words),
    counsel: field('Legal counsel', words),
    consultedOn: field('Consulted on', day(today), writeDay(today)),
  })
  const choices = elements.map(({ id, says, cite }) => ({ value: id, label: `${says} (${cite})` }))
  return (
    <Form form={form} onSubmit={form.submit(onAdd)} does="Leave it out" seldom>
      <div className="fields">
        <SelectField field={form.field('element')} choices={choices} empty="Choose" wide />
        <TextField field={form.field('reason')} size="wide" wide />
        <TextField field={form.field('counsel')} />
        <DayField field={form.field('consultedOn')} today={today} />
      </div>
    </Form>
  )
}
