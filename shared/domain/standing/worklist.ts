/** The worklist: which clocks it shows for a time and a kind, and what its tiles count. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { CLOCKS, type ClockKind } from './clocks.ts'

export const citation = 'IRM 1.35.7.10-1.35.7.18'

export type Due = 'overdue' | 'today' | 'next-7-days' | 'next-30-days' | 'all'

/** A set of clocks. A right that has lapsed is never in it. */
export interface ClockSelection {
  readonly today: IsoDate
  readonly from?: IsoDate
  readonly until?: IsoDate
  readonly kinds?: readonly ClockKind[]
  readonly office?: 'cfo' | 'payroll'
}

/** The kinds that are looked for together; a group may end within some days from today. */
interface Group {
  readonly kinds: readonly ClockKind[]
  readonly withinDays?: number
}

const GROUPS: Readonly<Record<string, Group>> = {
  'decisions': { kinds: ['review-decision', 'hearing-decision', 'case-decision'] },
  'letters-to-send': { kinds: ['demand-letter', 'mail-letter'] },
  'past-day-110': { kinds: ['offset-referral'], withinDays: 10 },
}

/** The clocks of a time and, when given, of one kind or group; undefined when there is no such kind. */
export function clockSelection(
  due: Due,
  kind: string | undefined,
  office: 'cfo' | 'payroll' | undefined,
  today: IsoDate,
): ClockSelection | undefined {
  const where = office === undefined ? { today } : { today, office }
  if (kind === undefined) return { ...where, ...span(due, today) }
  const group = GROUPS[kind] ?? onlyKind(kind)
  if (group === undefined) return undefined
  const { kinds, withinDays } = group
  const within = withinDays === undefined ? {} : { until: addDays(today, withinDays) }
  return { ...where, kinds, ...within, ...span(due, today) }
}

/** A time reaches back to everything overdue, so that a longer one always shows more. */
function span(due: Due, today: IsoDate): { readonly from?: IsoDate; readonly until?: IsoDate } {
  switch (due) {
    case 'overdue':
      return { until: addDays(today, -1) }
    case 'today':
      return { from: today, until: today }
    case 'next-7-days':
      return { until: addDays(today, 7) }
    case 'next-30-days':
      return { until: addDays(today, 30) }
    case 'all':
      return {}
  }
}

function onlyKind(kind: string): Group | undefined {
  return isClockKind(kind) ? { kinds: [kind] } : undefined
}

/** Tells the kind of a clock from any other text. */
export function isClockKind(text: string): text is ClockKind {
  return Object.hasOwn(CLOCKS, text)
}

/** One tile at the top of the worklist: what it counts, by how much it presses. */
export interface Tile {
  readonly key: string
  readonly label: string
  readonly tone: 'red' | 'gold' | 'blue'
  readonly clocks: ClockSelection
}

/** The tiles of a day. Each key is a time or a group that the list can be narrowed to. */
export function tilesOn(today: IsoDate, office: 'cfo' | 'payroll' | undefined): readonly Tile[] {
  const where = office === undefined ? { today } : { today, office }
  const group = (key: string): ClockSelection => clockSelection('all', key, office, today) ?? where
  return [
    { key: 'overdue', label: 'overdue', tone: 'red', clocks: { ...where, until: addDays(today, -1) } },
    { key: 'today', label: 'due today', tone: 'red', clocks: { ...where, from: today, until: today } },
    {
      key: 'next-7-days',
      label: 'next 7 days',
      tone: 'gold',
      clocks: { ...where, from: addDays(today, 1), until: addDays(today, 7) },
    },
    { key: 'decisions', label: 'decisions owed', tone: 'gold', clocks: group('decisions') },
    { key: 'letters-to-send', label: 'letters to send', tone: 'blue', clocks: group('letters-to-send') },
    { key: 'past-day-110', label: 'past day 110 of 120', tone: 'red', clocks: group('past-day-110') },
  ]
}
