/** The controls of forms, each with its label, hint and error. */
import type { ReactNode } from 'react'
import type { IsoDate } from '../../shared/values/dates.ts'
import { readMoney, showMoney } from '../../shared/values/money.ts'
import { described, Field, FieldError } from './field.tsx'
import type { Choice } from './reading.ts'
import { showDayWithWeekday, writeDay } from './show-day.ts'
import { readTypedDay } from './typed-day.ts'
import type { FieldHandle } from './use-form.ts'

interface ControlProps {
  readonly field: FieldHandle
  readonly hint?: ReactNode
  /** Takes the focus when the form opens. */
  readonly first?: boolean
  readonly wide?: boolean
}

interface TextFieldProps extends ControlProps {
  readonly size?: 'short' | 'wide' | 'search'
  readonly autoComplete?: string
  readonly spellCheck?: boolean
}

/** One line of words. */
export function TextField({
  field,
  hint,
  wide,
  size,
  first,
  autoComplete = 'off',
  spellCheck,
}: TextFieldProps): ReactNode {
  return (
    <Field field={field} hint={hint} wide={wide ?? false}>
      <input
        {...described(field, hint)}
        className={size === undefined ? 'input' : `input input--${size}`}
        type={size === 'search' ? 'search' : 'text'}
        value={field.value}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        data-autofocus={first}
        onChange={(event) => field.change(event.target.value)}
      />
    </Field>
  )
}

/** Several lines of words. Ctrl+Enter sends the form, as Enter does in the other fields. */
export function LongField({ field, hint, wide, first }: ControlProps): ReactNode {
  return (
    <Field field={field} hint={hint} wide={wide ?? true}>
      <textarea
        {...described(field, hint)}
        className="input"
        value={field.value}
        data-autofocus={first}
        onChange={(event) => field.change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.form?.requestSubmit()
        }}
      />
    </Field>
  )
}

interface MoneyFieldProps extends ControlProps {
  /** True where a whole group of fields may be left empty and says so itself. */
  readonly unmarked?: boolean
}

/** An amount; written out with separators when the field is left. */
export function MoneyField({ field, hint, wide, first, unmarked }: MoneyFieldProps): ReactNode {
  const tidy = (): void => {
    const amount = readMoney(field.value)
    if (amount !== undefined) field.change(showMoney(amount))
  }
  return (
    <Field field={field} hint={hint} wide={wide ?? false} unmarked={unmarked ?? false}>
      <input
        {...described(field, hint)}
        className="input input--money"
        inputMode="decimal"
        autoComplete="off"
        value={field.value}
        data-autofocus={first}
        onChange={(event) => field.change(event.target.value)}
        onBlur={tidy}
      />
    </Field>
  )
}

interface DayFieldProps extends ControlProps {
  /** The day that `t` stands for. */
  readonly today: IsoDate
}

/** A day, typed in any short way; what it was read as stands beside it, with its weekday. */
export function DayField({ field, hint, wide, first, today }: DayFieldProps): ReactNode {
  const read = readTypedDay(field.value, today)
  return (
    <Field field={field} hint={hint} wide={wide ?? false}>
      <span className="row">
        <input
          {...described(field, hint)}
          className="input input--date"
          autoComplete="off"
          value={field.value}
          data-autofocus={first}
          onChange={(event) => field.change(event.target.value)}
          onBlur={() => {
            if (read !== undefined) field.change(writeDay(read))
          }}
        />
        <span className="field__hint figure" aria-live="polite">
          {read === undefined ? '' : showDayWithWeekday(read)}
        </span>
      </span>
    </Field>
  )
}

interface SelectFieldProps extends ControlProps {
  readonly choices: readonly Choice[]
  /** The words of the empty choice, when nothing need be chosen at first. */
  readonly empty?: string
}

/** One of several, from a list. */
export function SelectField({ field, hint, wide, first, choices, empty }: SelectFieldProps): ReactNode {
  return (
    <Field field={field} hint={hint} wide={wide ?? false}>
      <select
        {...described(field, hint)}
        className="input"
        value={field.value}
        data-autofocus={first}
        onChange={(event) => field.change(event.target.value)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A box to tick. */
export function BoxField({ field, hint }: ControlProps): ReactNode {
  return (
    <div className={field.error === undefined ? 'field' : 'field field--wrong'}>
      <span className="check">
        <input
          {...described(field, hint)}
          type="checkbox"
          checked={field.value === 'yes'}
          onChange={(event) => field.change(event.target.checked ? 'yes' : '')}
        />
        <label htmlFor={field.id}>{field.label}</label>
      </span>
      {hint === undefined ? null : (
        <span className="field__hint" id={`${field.id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError field={field} />
    </div>
  )
}

/** One of a few, all in sight. */
export function ChoiceField({
  field,
  hint,
  choices,
}: ControlProps & { readonly choices: readonly Choice[] }): ReactNode {
  const hintId = hint === undefined ? undefined : `${field.id}-hint`
  return (
    <fieldset className={field.error === undefined ? 'field' : 'field field--wrong'} aria-describedby={hintId}>
      <legend className="field__label">{field.label}</legend>
      {hint === undefined ? null : (
        <span className="field__hint" id={hintId}>
          {hint}
        </span>
      )}
      <span className="row">
        {choices.map((choice, index) => (
          <label className="check" key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? field.id : undefined}
              name={field.id}
              value={choice.value}
              checked={field.value === choice.value}
              onChange={() => field.change(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </span>
      <FieldError field={field} />
    </fieldset>
  )
}
