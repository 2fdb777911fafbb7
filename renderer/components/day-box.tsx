import { useId, useState, type ReactNode } from 'react'
import type { IsoDate } from '../../shared/values/dates.ts'
import { showDayWithWeekday, writeDay } from './show-day.ts'
import { readTypedDay } from './typed-day.ts'
import { useSettledChange } from './use-settled-change.ts'

interface DayBoxProps {
  readonly label: string
  /** The day a list is asked about, `2026-11-22`. */
  readonly value: IsoDate
  readonly today: IsoDate
  readonly onChange: (day: IsoDate) => void
}

/** The day that a list is asked about, typed in any short way; what it was read as stands beside it. */
export function DayBox({ label, value, today, onChange }: DayBoxProps): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState(writeDay(value))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    // The day was changed from elsewhere, such as by going back.
    setKnown(value)
    setTyped(writeDay(value))
  }
  const read = readTypedDay(typed, today)
  useSettledChange(read ?? known, known, (settled) => {
    const day = readTypedDay(settled, today)
    if (day === undefined) return
    setKnown(day)
    onChange(day)
  })
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <span className="row">
        <input
          id={id}
          className="input input--date"
          autoComplete="off"
          aria-describedby={`${id}-read`}
          aria-invalid={read === undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => setTyped(writeDay(read ?? known))}
        />
        <span className="field__hint figure" id={`${id}-read`} aria-live="polite">
          {read === undefined ? 'No day' : showDayWithWeekday(read)}
        </span>
      </span>
    </div>
  )
}
