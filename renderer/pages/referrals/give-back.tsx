import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { BoxField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { box, oneOf, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { causeLabels } from './offset-words.ts'

type Taken = Answer<'offsets.view'>['taken'][number]

const CAUSES = [
  { value: 'erroneous-refund-offset', label: causeLabels['erroneous-refund-offset'] ?? '' },
  { value: 'erroneous-salary-offset', label: causeLabels['erroneous-salary-offset'] ?? '' },
  { value: 'not-due', label: causeLabels['not-due'] ?? '' },
  { value: 'injured-spouse', label: causeLabels['injured-spouse'] ?? '' },
] as const

/** Gives back an offset that was not due. */
export function GiveBack({ taken }: { readonly taken: Taken }): ReactNode {
  const [open, setOpen] = useState(false)
  if (open) return <GiveBackForm entryId={taken.entryId} onDone={() => setOpen(false)} />
  return (
    <Button small name={`Give back the offset on ${taken.billNumber}`} onClick={() => setOpen(true)}>
      Give back
    </Button>
  )
}

function GiveBackForm({ entryId, onDone }: { readonly entryId: number; readonly onDone: () => void }): ReactNode {
  const form = useForm({
    why: field('Why', oneOf(CAUSES)),
    deductedByTreasury: field('Treasury keeps it back from later collections', box),
    note: field('Note', words),
  })
  const give = useDeed('offsets.giveBack', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await give.run({ entryId, ...read })) === undefined) return
    onDone()
    tell('The offset is given back. The balance has risen by it.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Give back" deed={give} onCancel={onDone} seldom>
      <SelectField field={form.field('why')} choices={CAUSES} empty="Choose one" />
      <BoxField field={form.field('deductedByTreasury')} />
      <TextField field={form.field('note')} />
    </Form>
  )
}
