import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { described, Field } from './field.tsx'
import type { FieldHandle } from './use-form.ts'

interface PassphraseFieldProps {
  readonly field: FieldHandle
  readonly hint?: ReactNode
  readonly autoComplete: 'current-password' | 'new-password'
  readonly first?: boolean
}

/** A passphrase, hidden until asked to be shown. */
export function PassphraseField({ field, hint, autoComplete, first }: PassphraseFieldProps): ReactNode {
  const [shown, setShown] = useState(false)
  return (
    <Field field={field} hint={hint}>
      <span className="row">
        <input
          {...described(field, hint)}
          className="input input--grow"
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          value={field.value}
          data-autofocus={first}
          onChange={(event) => field.change(event.target.value)}
        />
        <Button
          kind="quiet"
          name={`${shown ? 'Hide' : 'Show'} ${field.label.toLowerCase()}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </Button>
      </span>
    </Field>
  )
}
