import type { KeyboardEvent, ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { saveFile } from '../../components/bytes.ts'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { Empty } from '../../components/empty.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { choicesOf } from '../../components/reading.ts'
import { showDayWithWeekday } from '../../components/show-day.ts'
import { howMany } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { monthAway, readMonth, weeksOf, type Month } from './month.ts'
import { readWorklistFilters, WHOSE, type WorklistFilters } from './worklist-columns.tsx'

type CalendarDay = Answer<'calendar.view'>['days'][number]

/** The clocks of a month, day by day, with the same as a table underneath. */
export function CalendarPage(): ReactNode {
  const today = useToday()
  const filters = useFilters()
  const { office, whose, kind } = readWorklistFilters(filters)
  const month = readMonth(filters.get('month'), today)
  const asked = { from: month.first, until: month.last, office, whose, kind }
  const view = useView('calendar.view', asked, { keep: true })
  const save = useDeed('calendar.export', { renew: false })
  const takeAway = async (): Promise<void> => {
    const calendar = await save.run(asked)
    if (calendar !== undefined) saveFile(calendar.fileName, 'text/calendar', calendar.text)
  }
  const turn = (months: number): void => filters.set({ month: monthAway(month, months) })
  return (
    <Page
      title="Calendar"
      lead="Every clock on the day on which it ends."
      back={{ label: 'Worklist', href: addressOf('worklist', { whose, office }) }}
      actions={
        <Button icon="save" busy={save.busy} onClick={() => void takeAway()}>
          Calendar file (ICS)
        </Button>
      }
    >
      {save.denial === undefined ? null : <Denied denial={save.denial} />}
      <div className="row row--apart">
        <nav className="row" aria-label="Months">
          <Button small icon="previous" onClick={() => turn(-1)}>
            Month before
          </Button>
          <h2 aria-live="polite">{month.name}</h2>
          <Button small icon="next" onClick={() => turn(1)}>
            Month after
          </Button>
        </nav>
        <Chips
          label="Whose"
          choices={choicesOf(WHOSE)}
          value={whose}
          onChange={(next) => filters.set({ whose: next })}
        />
      </div>
      <Loaded view={view}>
        {({ days }) => (
          <>
            <Grid month={month} days={days} today={today} asked={{ office, whose }} />
            {days.length === 0 ? (
              <Empty title="No clock ends in this month." />
            ) : (
              <DataTable
                caption={`Clocks of ${month.name}`}
                list="calendar"
                columns={listColumns({ office, whose })}
                rows={days}
                idOf={(row) => row.on}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

type Asked = Pick<WorklistFilters, 'office' | 'whose'>

/** The worklist of one day. */
function dayAddress(on: string, asked: Asked): string {
  const where = JSON.stringify([{ form: 'days', column: 'lastDay', from: on, to: on }])
  return addressOf('worklist', { ...asked, due: 'all', where })
}

interface GridProps {
  readonly month: Month
  readonly days: readonly CalendarDay[]
  readonly today: IsoDate
  readonly asked: Asked
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

function Grid({ month, days, today, asked }: GridProps): ReactNode {
  const byDay = new Map<string, CalendarDay>(days.map((day) => [day.on, day]))
  return (
    <table className="month">
      <caption className="unseen">{month.name}: how many clocks end on each day</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={WEEKDAYS[place]} data-today={day === today} data-past={day !== undefined && day < today}>
                {day === undefined ? null : <DayCell day={day} clocks={byDay.get(day)} asked={asked} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps {
  readonly day: IsoDate
  readonly clocks: CalendarDay | undefined
  readonly asked: Asked
}

const MOST_SHOWN = 3

function DayCell({ day, clocks, asked }: DayCellProps): ReactNode {
  const number = Number(day.slice(8, 10))
  if (clocks === undefined) {
    return (
      <span className="month__day">
        <time dateTime={day}>{number}</time>
      </span>
    )
  }
  const name = `${showDayWithWeekday(day)}: ${howMany(clocks.count, 'clock')}`
  return (
    <a className="month__day" href={dayAddress(day, asked)} aria-label={name} onKeyDown={walk}>
      <time dateTime={day}>{number}</time>
      <b>{clocks.count}</b>
      {clocks.clocks.slice(0, MOST_SHOWN).map(({ kind, label, count }) => (
        <small key={kind}>
          {count} {label}
        </small>
      ))}
      {clocks.clocks.length > MOST_SHOWN ? <small>and {clocks.clocks.length - MOST_SHOWN} kinds more</small> : null}
    </a>
  )
}

/** Arrow keys go from one day with clocks to the next. */
function walk(event: KeyboardEvent<HTMLAnchorElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const links = [...(event.currentTarget.closest('table')?.querySelectorAll('a') ?? [])]
  const here = links.indexOf(event.currentTarget)
  const next = links[here + step]
  if (here < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}

function listColumns(asked: Asked): readonly Column<CalendarDay>[] {
  return [
    {
      id: 'on',
      title: 'Day',
      heads: true,
      tight: true,
      form: 'days',
      text: (row) => row.on,
      cell: (row) => (
        <a href={dayAddress(row.on, asked)}>
          <Day on={row.on} weekday />
        </a>
      ),
    },
    { id: 'count', title: 'Clocks', numeric: true, tight: true, form: 'number', cell: (row) => String(row.count) },
    {
      id: 'what',
      title: 'What ends',
      cell: (row) => row.clocks.map(({ label, count }) => `${count} ${label}`).join(' · '),
    },
  ]
}
