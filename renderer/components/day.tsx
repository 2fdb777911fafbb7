import type { ReactNode } from 'react'
import { showDay, showDayWithWeekday } from './show-day.ts'

interface DayProps {
  /** The day as calls answer it, `2026-11-22`; a dash when there is none. */
  readonly on: string | undefined
  readonly weekday?: boolean
}

/** A day for reading: `Nov 22, 2026`. */
export function Day({ on, weekday = false }: DayProps): ReactNode {
  if (on === undefined) return <span className="soft">–</span>
  return <time dateTime={on}>{weekday ? showDayWithWeekday(on) : showDay(on)}</time>
}
