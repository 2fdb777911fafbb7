import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject, type SubmitEvent } from 'react'
import { useDraft } from '../drafts.tsx'
import type { Denial } from '../use-deed.ts'
import { Button } from './button.tsx'
import { Denied } from './denied.tsx'

interface FormProps {
  readonly children: ReactNode
  readonly form: {
    readonly errors: readonly { readonly id: string; readonly label: string; readonly message: string }[]
    readonly attempts: number
  }
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  /** The words on the button that does it. */
  readonly does: string
  /** The deed it does: whether it is under way, and why it was not done. */
  readonly deed?: { readonly busy: boolean; readonly denial: Denial | undefined }
  readonly onCancel?: () => void
  readonly disabled?: boolean
  /** True for what is seldom done: its button does not stand out. */
  readonly seldom?: boolean
  /** More buttons beside the main one. */
  readonly beside?: ReactNode
}

/** A form: Enter saves, Esc cancels, and what is wrong is said at the top with a way to each field. */
export function Form(props: FormProps): ReactNode {
  const { children, form, onSubmit, does, deed, onCancel, disabled, seldom, beside } = props
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => element.current?.querySelector<HTMLElement>('[data-autofocus="true"]')?.focus(), [])
  useEscape(element, onCancel)
  return (
    <form ref={element} className="form" noValidate onSubmit={onSubmit}>
      <FoundAgain />
      <ErrorSummary {...form} />
      {children}
      {deed?.denial === undefined || (deed.denial.kind === 'invalid' && form.errors.length > 0) ? null : (
        <Denied denial={deed.denial} />
      )}
      <div className="form__foot">
        <Button
          submit
          kind={seldom === true ? undefined : 'main'}
          busy={deed?.busy ?? false}
          disabled={disabled ?? false}
        >
          {does}
        </Button>
        {onCancel === undefined ? null : <Button onClick={onCancel}>Cancel</Button>}
        {beside}
      </div>
    </form>
  )
}

/** What was typed before and not done is back, and can be given up. */
function FoundAgain(): ReactNode {
  const draft = useDraft()
  if (draft === undefined || Object.keys(draft.typed).length === 0) return null
  return (
    <p className="row soft" role="status">
      What you typed here before is back.
      <Button small kind="quiet" onClick={draft.startAnew}>
        Start anew
      </Button>
    </p>
  )
}

function useEscape(element: RefObject<HTMLFormElement | null>, onCancel: (() => void) | undefined): void {
  const cancel = useEffectEvent(() => onCancel?.())
  useEffect(() => {
    const form = element.current
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) cancel()
    }
    form?.addEventListener('keydown', pressed)
    return () => form?.removeEventListener('keydown', pressed)
  }, [element])
}

function ErrorSummary({ errors, attempts }: FormProps['form']): ReactNode {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempts > 0) summary.current?.focus()
  }, [attempts])
  if (errors.length === 0) return null
  return (
    <div className="message message--bad" role="alert" tabIndex={-1} ref={summary}>
      <p className="message__title">
        {errors.length === 1 ? 'One field needs another look' : `${errors.length} fields need another look`}
      </p>
      <ul>
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(error.id)?.focus()
              }}
            >
              {error.label === '' ? error.message : `${error.label}: ${error.message}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
