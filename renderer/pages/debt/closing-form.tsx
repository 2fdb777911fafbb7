import { useState, type ReactNode } from 'react'
import { ChoiceField } from '../../components/fields.tsx'
import { oneOf } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { Panel } from '../../components/panel.tsx'
import { proposalChoices } from '../../parts/closing-words.ts'
import { CompromiseForm } from './compromise-form.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { LitigateForm } from './litigate-form.tsx'
import { SuspendForm } from './suspend-form.tsx'
import { WriteOffForm } from './write-off-form.tsx'

type Kind = (typeof proposalChoices)[number]['value']

const FORMS: Readonly<Record<Kind, (props: DeedProps) => ReactNode>> = {
  'write-off': WriteOffForm,
  compromise: CompromiseForm,
  suspend: SuspendForm,
  litigate: LitigateForm,
}

/** Chooses how a debt is to be given up, and proposes it; others approve. */
export function ClosingForm(props: DeedProps): ReactNode {
  const [kind, setKind] = useState<Kind>('write-off')
  const form = useForm({ kind: field('What is proposed', oneOf(proposalChoices), kind) })
  const chosen = form.field('kind')
  const choose = (text: string): void => {
    chosen.change(text)
    const found = proposalChoices.find(({ value }) => value === text)
    if (found !== undefined) setKind(found.value)
  }
  const Chosen = FORMS[kind]
  return (
    <Panel title="Propose to give up or litigate">
      <ChoiceField field={{ ...chosen, change: choose }} choices={proposalChoices} />
      <Chosen key={kind} {...props} />
    </Panel>
  )
}
