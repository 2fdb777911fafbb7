import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { call } from '../../api.ts'
import { DataTable, inPages, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { showMoment } from '../../components/show-moment.ts'
import { SavedViews } from '../../parts/saved-views.tsx'
import { usePageSize } from '../../preferences.ts'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { readableDetail } from './readable-detail.ts'

type AuditRow = Answer<'audit.list'>['rows'][number]

const columns: readonly Column<AuditRow>[] = [
  {
    id: 'id',
    title: 'No.',
    numeric: true,
    tight: true,
    heads: true,
    cell: (row) => row.auditId.toLocaleString('en-US'),
  },
  { id: 'at', title: 'When', tight: true, cell: (row) => <time dateTime={row.at}>{showMoment(row.at)}</time> },
  { id: 'clerk', title: 'Who', tight: true, cell: (row) => row.clerk },
  { id: 'call', title: 'Deed', tight: true, cell: (row) => row.call },
  { id: 'about', title: 'About', tight: true, cell: (row) => row.about },
  {
    id: 'detail',
    title: 'Detail',
    cell: (row) => <span className="breakable">{readableDays(readableDetail(row.detail))}</span>,
  },
]

/** The audit trail, newest first; each line was written in the same transaction as its deed. */
export function AuditPage(): ReactNode {
  const filters = useFilters()
  const text = filters.get('text').trim()
  const limit = usePageSize()
  const all = async () => await everyRow(async (page) => await call('audit.list', { text, ...page }))
  const view = useView('audit.list', { text, offset: filters.offset, limit }, { keep: true })
  return (
    <Page
      title="Audit"
      lead="Who did what, when. Lines are only ever added, each in the same transaction as its deed."
    >
      <div className="filters" role="search" aria-label="Filter the trail">
        <SearchBox
          label="Search"
          hint="Account, deed, bill number"
          value={filters.get('text')}
          onChange={(typed) => filters.set({ text: typed })}
        />
      </div>
      <Loaded view={view}>
        {({ rows, count }) =>
          count === 0 ? (
            <Empty title="No line fits these words." />
          ) : (
            <>
              <DataTable
                caption="Audit trail, newest first"
                list="audit"
                store={inPages(all)}
                tools={<SavedViews list="audit" />}
                columns={columns}
                rows={rows}
                idOf={idOfLine}
                count={count}
                offset={filters.offset}
              />
              <Pager
                offset={filters.offset}
                limit={limit}
                count={count}
                onTurn={(offset) => filters.set({ offset })}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function idOfLine(row: AuditRow): string {
  return String(row.auditId)
}
