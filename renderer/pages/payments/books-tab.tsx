import type { ReactNode } from 'react'
import { parseDate, type IsoDate } from '../../../shared/values/dates.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { DayBox } from '../../components/day-box.tsx'
import { Denied } from '../../components/denied.tsx'
import { Loading } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { showDay } from '../../components/show-day.ts'
import { howMany } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useFilters } from '../../use-filters.ts'
import { CheckPanel } from './check-panel.tsx'
import { PeriodsPanel } from './periods-panel.tsx'
import { SaveReport } from './save-report.tsx'
import type { TotalsRow } from './together.ts'
import { useControlTotals, type ControlTotals } from './use-control-totals.ts'

const FIGURES = [
  ['opening', 'At closing'],
  ['corrections', 'Corrections'],
  ['charged', 'Charged'],
  ['paid', 'Paid'],
  ['reduced', 'Reduced'],
  ['closing', 'Now'],
] as const

const columns: readonly Column<TotalsRow>[] = [
  { id: 'label', title: 'Component', heads: true, cell: ({ label }) => label },
  ...FIGURES.map(([id, title]): Column<TotalsRow> => {
    return { id, title, numeric: true, tight: true, cell: (row) => <Money amount={row[id]} /> }
  }),
]

/** What the books come to by component, whether they agree with the ledger, and through which day they are closed. */
export function BooksTab(): ReactNode {
  const today = useToday()
  const filters = useFilters()
  const on = parseDate(filters.get('on')) ?? today
  const totals = useControlTotals(on)
  return (
    <>
      <div className="filters">
        <DayBox label="As of" value={on} today={today} onChange={(day) => filters.set({ on: day })} />
      </div>
      <Totals on={on} {...totals} />
      <CheckPanel />
      <PeriodsPanel />
    </>
  )
}

function Totals({ on, totals, done, denial }: ControlTotals & { readonly on: IsoDate }): ReactNode {
  if (denial !== undefined) return <Denied denial={denial} />
  if (totals === undefined) return <Loading />
  const { debts, of, rows, since } = totals
  return (
    <Panel
      title={`Control totals on ${showDay(on)}`}
      beside={done ? <SaveReport report="control-totals" on={on} csv={csvOf(rows)} /> : undefined}
    >
      {done ? (
        <p className="soft">
          {howMany(debts, 'debt')},{' '}
          {since === undefined ? 'from the beginning' : `since the books were closed through ${showDay(since)}`}.
        </p>
      ) : (
        <p role="status">
          <label>
            Adding up the debts, {debts.toLocaleString('en-US')} of {of.toLocaleString('en-US')} so far{' '}
            <progress max={of} value={debts} />
          </label>
        </p>
      )}
      <DataTable
        caption="Control totals by component"
        columns={columns}
        rows={rows}
        idOf={({ component }) => component}
      />
    </Panel>
  )
}

function csvOf(rows: readonly TotalsRow[]): readonly (readonly string[])[] {
  return [
    ['Component', ...FIGURES.map(([, title]) => title)],
    ...rows.map((row) => [row.label, ...FIGURES.map(([id]) => row[id])]),
  ]
}
