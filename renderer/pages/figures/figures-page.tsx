import type { ReactNode } from 'react'
import type { FigureView } from '../../../shared/api/figures.ts'
import { parseDate } from '../../../shared/values/dates.ts'
import { DataTable } from '../../components/data-table.tsx'
import { DayBox } from '../../components/day-box.tsx'
import { Empty } from '../../components/empty.tsx'
import { FilterSelect, SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { howMany } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { figureColumns } from './figure-columns.tsx'

/** Every figure by date: which row decides on a day, where it is read, and what it was before. */
export function FiguresPage(): ReactNode {
  const filters = useFilters()
  const today = useToday()
  const on = parseDate(filters.get('on')) ?? today
  const text = filters.get('text').trim()
  const group = filters.get('group')
  const view = useView('figures.list', { on, text, group }, { keep: true })
  return (
    <Page
      title="Figures"
      lead="Every rate, amount, period and charge by date: the row that decides on a day, its source, the other rows."
    >
      <Loaded view={view}>
        {({ figures, groups, count }) => (
          <>
            <div className="filters" role="search" aria-label="Filter the figures">
              <DayBox label="On" value={on} today={today} onChange={(day) => filters.set({ on: day })} />
              <SearchBox
                label="Search"
                hint="Words, an amount, or a citation"
                value={filters.get('text')}
                onChange={(typed) => filters.set({ text: typed })}
              />
              <FilterSelect
                label="Group"
                all="Every group"
                choices={groups.map((name) => ({ value: name, label: name }))}
                value={group}
                onChange={(next) => filters.set({ group: next })}
              />
              <p className="soft figure" role="status">
                {howMany(count, 'figure')}
              </p>
            </div>
            {count === 0 ? (
              <Empty title="No figure fits these words." />
            ) : (
              <DataTable
                caption="Figures"
                list="figures"
                columns={figureColumns}
                rows={figures}
                idOf={idOfFigure}
                count={count}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function idOfFigure(figure: FigureView): string {
  return figure.name
}
