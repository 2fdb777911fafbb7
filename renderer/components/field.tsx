import type { ReactNode } from 'react'
import type { FieldHandle } from './use-form.ts'

interface FieldProps {
  readonly field: FieldHandle
  readonly hint?: ReactNode
  readonly children: ReactNode
  readonly wide?: boolean
  /** True where a whole group of fields may be left empty and says so itself. */
  readonly unmarked?: boolean
}

/** The frame of every field: label, hint, control, and the error under it. */
export function Field({ field, hint, children, wide = false, unmarked = false }: FieldProps): ReactNode {
  const classes = ['field', field.error === undefined ? '' : 'field--wrong', wide ? 'fields__all' : '']
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <label className="field__label" htmlFor={field.id}>
        {field.label}
        {field.optional && !unmarked ? <span className="field__optional"> (optional)</span> : null}
      </label>
      {hint === undefined ? null : (
        <span className="field__hint" id={`${field.id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <FieldError field={field} />
    </div>
  )
}

/** The error under a field. */
export function FieldError({ field }: { readonly field: FieldHandle }): ReactNode {
  if (field.error === undefined) return null
  return (
    <span className="field__error" id={`${field.id}-error`}>
      <span className="unseen">Error: </span>
      {field.error}
    </span>
  )
}

/** What ties a control to its label, hint and error for a screen reader. */
export function described(
  field: FieldHandle,
  hint: ReactNode,
): {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
  readonly 'aria-required': boolean
} {
  const parts = [hint === undefined ? '' : `${field.id}-hint`, field.error === undefined ? '' : `${field.id}-error`]
  const ids = parts.filter(Boolean).join(' ')
  return {
    id: field.id,
    'aria-describedby': ids === '' ? undefined : ids,
    'aria-invalid': field.error !== undefined,
    'aria-required': !field.optional,
  }
}
