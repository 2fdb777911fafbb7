import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { parseDate } from '../../../shared/values/dates.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { DayBox } from '../../components/day-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { showDay } from '../../components/show-day.ts'
import { useToday } from '../../session.tsx'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { SaveReport } from './save-report.tsx'

type Line = Answer<'report.dailyCash'>['received'][number]

const columns: readonly Column<Line>[] = [
  { id: 'label', title: 'What', heads: true, cell: ({ label }) => label },
  { id: 'count', title: 'Count', numeric: true, tight: true, cell: ({ count }) => count.toLocaleString('en-US') },
  moneyColumn('amount', 'Amount', ({ amount }) => amount),
]

/** The cash posted on a day. */
export function CashTab(): ReactNode {
  const today = useToday()
  const filters = useFilters()
  const on = parseDate(filters.get('on')) ?? today
  const view = useView('report.dailyCash', { on }, { keep: true })
  return (
    <>
      <div className="filters">
        <DayBox label="Posted on" value={on} today={today} onChange={(day) => filters.set({ on: day })} />
      </div>
      <Loaded view={view}>
        {({ received, other, net }) => {
          const lines = [...received, ...other.filter(({ count }) => count > 0)]
          return (
            <Panel
              title={`Cash of ${showDay(on)}`}
              beside={<SaveReport report="daily-cash" on={on} csv={csvOf(lines, net)} />}
            >
              <DataTable
                caption="Cash of the day"
                columns={columns}
                rows={lines}
                idOf={({ label }) => label}
                foot={
                  <tfoot>
                    <tr>
                      <th scope="row">Net</th>
                      <td />
                      <td className="number">
                        <Money amount={net} />
                      </td>
                    </tr>
                  </tfoot>
                }
              />
            </Panel>
          )
        }}
      </Loaded>
    </>
  )
}

function csvOf(lines: readonly Line[], net: string): readonly (readonly string[])[] {
  const rows = lines.map(({ label, count, amount }) => [label, String(count), amount])
  return [['What', 'Count', 'Amount'], ...rows, ['Net', '', net]]
}
