import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { parseDate } from '../../../shared/values/dates.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { DayBox } from '../../components/day-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { showDay } from '../../components/show-day.ts'
import { howMany } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { CheckPanel } from './check-panel.tsx'
import { PeriodsPanel } from './periods-panel.tsx'
import { SaveReport } from './save-report.tsx'

type Row = Answer<'report.controlTotals'>['rows'][number]

const FIGURES = [
  ['opening', 'At closing'],
  ['corrections', 'Corrections'],
  ['charged', 'Charged'],
  ['paid', 'Paid'],
  ['reduced', 'Reduced'],
  ['closing', 'Now'],
] as const

const columns: readonly Column<Row>[] = [
  { id: 'label', title: 'Component', heads: true, cell: ({ label }) => label },
  ...FIGURES.map(([id, title]): Column<Row> => {
    return { id, title, numeric: true, tight: true, cell: (row) => <Money amount={row[id]} /> }
  }),
]

/** What the books come to by component, whether they agree with the ledger, and through which day they are closed. */
export function BooksTab(): ReactNode {
  const today = useToday()
  const filters = useFilters()
  const on = parseDate(filters.get('on')) ?? today
  const view = useView('report.controlTotals', { asOf: on }, { keep: true })
  return (
    <>
      <div className="filters">
        <DayBox label="As of" value={on} today={today} onChange={(day) => filters.set({ on: day })} />
      </div>
      <Loaded view={view}>
        {({ debts, rows, since }) => (
          <Panel
            title={`Control totals on ${showDay(on)}`}
            beside={<SaveReport report="control-totals" on={on} csv={csvOf(rows)} />}
          >
            <p className="soft">
              {howMany(debts, 'debt')},{' '}
              {since === undefined ? 'from the beginning' : `since the books were closed through ${showDay(since)}`}.
            </p>
            <DataTable
              caption="Control totals by component"
              columns={columns}
              rows={rows}
              idOf={({ component }) => component}
            />
          </Panel>
        )}
      </Loaded>
      <CheckPanel />
      <PeriodsPanel />
    </>
  )
}

function csvOf(rows: readonly Row[]): readonly (readonly string[])[] {
  return [
    ['Component', ...FIGURES.map(([, title]) => title)],
    ...rows.map((row) => [row.label, ...FIGURES.map(([id]) => row[id])]),
  ]
}
