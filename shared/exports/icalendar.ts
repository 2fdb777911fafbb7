/**
 * Deadlines as a calendar that other programs read: RFC 5545, whole days, lines of at most 75 octets. It leaves the
 * center, so it names bills and never a person.
 */
import { addDays, type IsoDate } from '../values/dates.ts'
import type { Citation } from '../values/outcome.ts'

export const citation = 'RFC 5545; IRM 1.35.7.10-1.35.7.18'

/** One deadline. */
export interface CalendarDay {
  /** The same for the same deadline in every export, so that a calendar that reads it again replaces its entry. */
  readonly uid: string
  readonly on: IsoDate
  readonly billNumber: string
  readonly what: string
  /** How the day follows from its anchor. */
  readonly arithmetic: string
  readonly cite: Citation
  readonly category: string
}

/** The calendar as text; `madeOn` is the day on which it is made. */
export function writeCalendar(days: readonly CalendarDay[], madeOn: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recoup//Clocks//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, madeOn)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(day: CalendarDay, madeOn: IsoDate): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(day.uid)}`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day.on)}`,
    // The day after the last one: the end of a whole day lies outside it.
    `DTEND;VALUE=DATE:${compact(addDays(day.on, 1))}`,
    `SUMMARY:${escaped(`${day.billNumber}: ${day.what}`)}`,
    `DESCRIPTION:${escaped(`${day.arithmetic} (${day.cite})`)}`,
    `CATEGORIES:${escaped(day.category)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

const LONGEST_OCTETS = 75

/** Breaks a line into pieces of at most 75 octets, never within a character; each further piece begins with a space. */
function folded(line: string): string {
  const pieces: string[] = ['']
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST_OCTETS) {
      pieces.push(' ')
      octets = 1
    }
    pieces.push(`${pieces.pop() ?? ''}${character}`)
    octets += size
  }
  return pieces.join('\r\n')
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4
}
