import { useId, useState, type ReactNode } from 'react'
import type { Choice } from './reading.ts'
import { useSettledChange } from './use-settled-change.ts'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onChange: (text: string) => void
}

/** A box that narrows a list while one types. */
export function SearchBox({ label, value, hint, onChange }: SearchBoxProps): ReactNode {
  const id = useId()
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    // The list was narrowed from elsewhere, such as by a link to a paragraph.
    setKnown(value)
    setText(value)
  }
  useSettledChange(text, known, (settled) => {
    setKnown(settled)
    onChange(settled)
  })
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input input--search"
        type="search"
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  )
}

interface FilterSelectProps {
  readonly label: string
  /** The label is there for a screen reader alone; the choices speak for themselves. */
  readonly quiet?: boolean
  readonly value: string
  readonly all: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
}

/** A list that narrows another. */
export function FilterSelect({ label, quiet = false, value, all, choices, onChange }: FilterSelectProps): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label className={quiet ? 'unseen' : 'field__label'} htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ChipsProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A few choices of which one holds, all in sight. */
export function Chips({ label, choices, value, onChange }: ChipsProps): ReactNode {
  return (
    <div className="chips" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="chip"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  )
}
