import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { ChoiceField, DayField, MoneyField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { day, oneOf, orNothing, paid } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'

type Claim = Answer<'offsets.view'>['claims'][number]

const OUTCOMES = [
  { value: 'allowed', label: 'Allowed' },
  { value: 'denied', label: 'Denied' },
] as const

/** Records what was decided on a claim; a share that is allowed is given back from the offset. */
export function DecideClaim({ claim }: { readonly claim: Claim }): ReactNode {
  const [open, setOpen] = useState(false)
  if (open) return <DecisionForm claimId={claim.claimId} onDone={() => setOpen(false)} />
  return (
    <Button small name={`Record the decision on the claim of ${claim.spouse}`} onClick={() => setOpen(true)}>
      Record the decision
    </Button>
  )
}

function DecisionForm({ claimId, onDone }: { readonly claimId: number; readonly onDone: () => void }): ReactNode {
  const today = useToday()
  const form = useForm({
    outcome: field('Decision', oneOf(OUTCOMES), 'allowed'),
    amount: optionalField('Share of the spouse', orNothing(paid)),
    decidedOn: field('Decided', day(today), writeDay(today)),
  })
  const decide = useDeed('spouse.decide', { blame: form.blame })
  const submit = form.submit(async ({ amount, ...read }) => {
    const decision = { claimId, ...read, ...(amount === undefined ? {} : { amount }) }
    if ((await decide.run(decision)) === undefined) return
    onDone()
    tell('The decision is recorded.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Record" deed={decide} onCancel={onDone} seldom>
      <ChoiceField field={form.field('outcome')} choices={OUTCOMES} />
      <MoneyField field={form.field('amount')} />
      <DayField field={form.field('decidedOn')} today={today} />
    </Form>
  )
}
