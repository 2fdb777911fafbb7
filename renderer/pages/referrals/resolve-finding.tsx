import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'

type Finding = Answer<'treasury.returned'>['findings'][number]

/** Records how a finding was seen to, or shows how it was. */
export function ResolveFinding({ finding }: { readonly finding: Finding }): ReactNode {
  const [open, setOpen] = useState(false)
  const { resolvedOn, resolvedBy, resolution } = finding
  if (resolvedOn !== undefined) {
    return (
      <>
        {resolution}
        <small>
          <Day on={resolvedOn} />, {resolvedBy}
        </small>
      </>
    )
  }
  if (open) return <ResolveForm findingId={finding.findingId} onDone={() => setOpen(false)} />
  const name = `Seen to: ${finding.billNumber === '' ? 'the batch' : finding.billNumber}, ${finding.code}`
  return (
    <Button small name={name} onClick={() => setOpen(true)}>
      Seen to
    </Button>
  )
}

function ResolveForm({ findingId, onDone }: { readonly findingId: number; readonly onDone: () => void }): ReactNode {
  const form = useForm({ resolution: field('What was done', words) })
  const resolve = useDeed('treasury.resolve', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await resolve.run({ findingId, ...read })) === undefined) return
    onDone()
    tell('The finding is seen to.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Record" deed={resolve} onCancel={onDone} seldom>
      <TextField field={form.field('resolution')} first />
    </Form>
  )
}
