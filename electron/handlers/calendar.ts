import type { Answer, Parsed } from '../../shared/api.ts'
import { CLOCKS, clockArithmetic, clockWords } from '../../shared/domain/standing/clocks.ts'
import { clockSelection, isClockKind, within, type ClockSelection } from '../../shared/domain/standing/worklist.ts'
import { writeCalendar, type CalendarDay } from '../../shared/exports/icalendar.ts'
import { daysBetween } from '../../shared/values/dates.ts'
import { answer, invalid, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf, ViewContext } from '../context.ts'
import { loadPolicies } from '../store/policies.ts'
import { tallyByDay } from '../store/tallies.ts'
import { loadWorklist } from '../store/worklist.ts'
import { clocksByDayAndKind, searchClockIds, type OwnedBy } from '../store/worklist-search.ts'
import { ownersMeant } from './worklist.ts'

/** The longest window, and the most entries of an export. */
const LONGEST_DAYS = 400
const MOST_EVENTS = 5000

export const calendarHandlers: HandlersOf<'calendar.view' | 'calendar.export'> = {
  'calendar.view': async (input, context) => {
    const meant = await clocksMeant(input, context)
    if ('ok' in meant) return meant
    const { clocks, ownedBy } = meant
    const rows =
      ownedBy === undefined
        ? await tallyByDay(context.db, clocks)
        : await clocksByDayAndKind(context.db, { clocks, ownedBy, where: [] })
    const days = [...Map.groupBy(rows, (row) => row.lastDay)].map(([on, some]) => ({
      on,
      count: some.reduce((sum, row) => sum + row.count, 0),
      clocks: some.map(({ kind, count }) => ({ kind, label: labelOf(kind), count })),
    }))
    return answer({ days, today: context.today })
  },

  'calendar.export': async (input, context) => {
    const meant = await clocksMeant(input, context)
    if ('ok' in meant) return meant
    const { clocks, ownedBy } = meant
    const page = { offset: 0, limit: MOST_EVENTS + 1 }
    const ids = await searchClockIds(
      context.db,
      { clocks, ownedBy, where: [] },
      [{ by: 'lastDay', descending: false }],
      page,
    )
    if (ids.length > MOST_EVENTS)
      return invalid('until', `More than ${MOST_EVENTS} deadlines end in this time. Choose a shorter one.`)
    const days = await calendarDays(context, ids)
    const fileName = `recoup-clocks-${input.from}-to-${input.until}.ics`
    return answer({ fileName, text: writeCalendar(days, context.today), events: days.length })
  },
}

type Window = Pick<Parsed<'calendar.view'>, 'from' | 'until' | 'kind' | 'office' | 'whose'>

async function clocksMeant(
  { from, until, kind, ...whose }: Window,
  context: ViewContext,
): Promise<Denied | { readonly clocks: ClockSelection; readonly ownedBy: OwnedBy }> {
  if (from > until) return invalid('until', 'The last day lies before the first.')
  if (daysBetween(from, until) > LONGEST_DAYS) return invalid('until', `A calendar shows at most ${LONGEST_DAYS} days.`)
  const { office, ownedBy } = await ownersMeant(whose, context)
  const clocks = clockSelection('all', kind, office, context.today)
  if (clocks === undefined) return invalid('kind', 'There is no such kind of clock.')
  return { clocks: within(clocks, { from, until }), ownedBy }
}

async function calendarDays({ db, today }: ViewContext, ids: readonly number[]): Promise<readonly CalendarDay[]> {
  const policies = await loadPolicies(db)
  const rows = await loadWorklist(db, ids)
  return rows.flatMap(({ kind, anchorOn, lastDay, billNumber, delinquentOn }): readonly CalendarDay[] => {
    if (!isClockKind(kind)) return []
    const clock = { kind, anchorOn, lastDay }
    const { label, cite } = clockWords(clock, policies, delinquentOn ?? anchorOn, today)
    const uid = `${kind}.${billNumber}.${lastDay}@recoup`
    const arithmetic = clockArithmetic(clock)
    return [{ uid, on: lastDay, billNumber, what: label, arithmetic, cite, category: kind }]
  })
}

function labelOf(kind: string): Answer<'calendar.view'>['days'][number]['clocks'][number]['label'] {
  return isClockKind(kind) ? CLOCKS[kind].label : kind
}
