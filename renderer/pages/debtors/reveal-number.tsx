import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { useDeed } from '../../use-deed.ts'

interface RevealNumberProps {
  readonly debtorId: number
  readonly lastFour: string
}

/** The last four digits; the whole number only for a reason that is recorded, and only until the screen is left. */
export function RevealNumber({ debtorId, lastFour }: RevealNumberProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const [whole, setWhole] = useState<string>()
  if (whole !== undefined) {
    return (
      <span className="row">
        <span className="figure">{whole}</span>
        <Button kind="link" small onClick={() => setWhole(undefined)}>
          Hide
        </Button>
      </span>
    )
  }
  return (
    <span className="row">
      <span className="figure">•••-••-{lastFour}</span>
      <Button kind="link" small name="Show the whole Social Security number" onClick={() => setAsking(true)}>
        Show
      </Button>
      {asking ? (
        <AskWhy
          debtorId={debtorId}
          onClose={() => setAsking(false)}
          onShown={(ssn) => {
            setAsking(false)
            setWhole(ssn)
          }}
        />
      ) : null}
    </span>
  )
}

interface AskWhyProps {
  readonly debtorId: number
  readonly onClose: () => void
  readonly onShown: (ssn: string) => void
}

function AskWhy({ debtorId, onClose, onShown }: AskWhyProps): ReactNode {
  const form = useForm({ why: field('Why do you need it?', words) })
  const reveal = useDeed('debtor.reveal', { blame: form.blame })
  const submit = form.submit(async ({ why }) => {
    const shown = await reveal.run({ debtorId, why })
    if (shown !== undefined) onShown(shown.ssn)
  })
  return (
    <Dialog title="Show the whole Social Security number" onClose={onClose}>
      <p className="soft">Who looked, when and why is kept in the audit trail.</p>
      <Form form={form} onSubmit={submit} does="Show the number" deed={reveal} onCancel={onClose}>
        <TextField field={form.field('why')} first />
      </Form>
    </Dialog>
  )
}
