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

/** The kinds that are looked for together; a group may end within some days from today, or before it. */
interface Group {
  readonly kinds: readonly ClockKind[]
  readonly withinDays?: number
}

const GROUPS: Readonly<Record<string, Group>> = {
  'decisions': {
    kinds: ['review-decision', 'hearing-decision', 'garnishment-decision', 'case-decision', 'petition-to-return'],
  },
  'letters-to-send': { kinds: ['demand-letter', 'mail-letter'] },
  'turning-delinquent': { kinds: ['payment-due'], withinDays: 7 },
  'agreements-broken': { kinds: ['installment'], withinDays: -1 },
  'past-day-80': { kinds: ['penalty-begins'], withinDays: 10 },
  'past-day-110': { kinds: ['offset-referral'], withinDays: 10 },
  'cross-servicing': { kinds: ['cross-servicing-referral'], withinDays: 10 },
  'certifications': { kinds: ['recertification'], withinDays: 30 },
  'mail-returned': { kinds: ['mail-returned', 'bad-address'] },
  'at-treasury': { kinds: ['treasury-recall', 'treasury-finding'] },
  'of-others': { kinds: ['waiver-request', 'review-request', 'hearing-petition', 'petition-return'] },
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
  const limit = withinDays === undefined ? {} : { until: addDays(today, withinDays) }
  return { ...where, kinds, ...narrower(limit, span(due, today)) }
}

/** Whether a clock that runs on this day is in a selection. */
export function isInSelection(
  clock: { readonly lastDay: IsoDate; readonly kind: string; readonly office: string },
  { from, until, kinds, office }: ClockSelection,
): boolean {
  return (
    (from === undefined || clock.lastDay >= from) &&
    (until === undefined || clock.lastDay <= until) &&
    (kinds === undefined || kinds.some((kind) => kind === clock.kind)) &&
    (office === undefined || office === clock.office)
  )
}

interface Span {
  readonly from?: IsoDate
  readonly until?: IsoDate
}

/** Those clocks of a selection that end within a window. */
export function within(clocks: ClockSelection, time: Required<Span>): ClockSelection {
  const from = clocks.from === undefined || clocks.from < time.from ? time.from : clocks.from
  return { ...clocks, from, ...narrower(clocks, { until: time.until }) }
}

/** What lies in both; the group never reaches forward further than its own end. */
function narrower(group: Span, time: Span): Span {
  const until = [group.until, time.until].filter((day) => day !== undefined).toSorted()[0]
  return { ...time, ...(until === undefined ? {} : { until }) }
}

/** A time reaches back to everything overdue, so that a longer one always shows more. */
function span(due: Due, today: IsoDate): Span {
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

interface TileWords {
  readonly key: string
  readonly label: string
  readonly tone: Tile['tone']
}

const TIMES: readonly (TileWords & { readonly due: Due })[] = [
  { key: 'overdue', due: 'overdue', label: 'overdue', tone: 'red' },
  { key: 'today', due: 'today', label: 'due today', tone: 'red' },
  { key: 'next-7-days', due: 'next-7-days', label: 'due within 7 days', tone: 'gold' },
  { key: 'next-30-days', due: 'next-30-days', label: 'due within 30 days', tone: 'blue' },
]

const KINDS: readonly TileWords[] = [
  { key: 'decisions', label: 'decisions owed', tone: 'gold' },
  { key: 'letters-to-send', label: 'letters to send', tone: 'blue' },
  { key: 'turning-delinquent', label: 'delinquent within 7 days', tone: 'gold' },
  { key: 'agreements-broken', label: 'agreements broken', tone: 'red' },
  { key: 'past-day-80', label: 'past day 80 of 90', tone: 'blue' },
  { key: 'past-day-110', label: 'past day 110 of 120', tone: 'red' },
  { key: 'cross-servicing', label: 'to Cross-Servicing in 10 days', tone: 'red' },
  { key: 'certifications', label: 'certifications expiring', tone: 'gold' },
  { key: 'mail-returned', label: 'without a good address', tone: 'gold' },
  { key: 'at-treasury', label: 'to see to at Treasury', tone: 'red' },
  { key: 'of-others', label: 'rights of debtors running', tone: 'blue' },
]

/** The tiles of a day. Each key is a time or a group, and the tile counts what the list then shows. */
export function tilesOn(today: IsoDate, office: 'cfo' | 'payroll' | undefined): readonly Tile[] {
  const where = office === undefined ? { today } : { today, office }
  return [
    ...TIMES.map(({ due, ...words }) => ({ ...words, clocks: { ...where, ...span(due, today) } })),
    ...KINDS.map((words) => ({ ...words, clocks: clockSelection('all', words.key, office, today) ?? where })),
  ]
}
