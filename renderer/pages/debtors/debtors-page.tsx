import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { call } from '../../api.ts'
import { DataTable, inPages, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { ListCount } from '../../parts/list-count.tsx'
import { statusLabels } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
import { SavedViews } from '../../parts/saved-views.tsx'
import { usePageSize } from '../../preferences.ts'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'

type DebtorRow = Answer<'debtor.list'>['rows'][number]

const columns: readonly Column<DebtorRow>[] = [
  {
    id: 'name',
    title: 'Person',
    heads: true,
    cell: (row) => <a href={addressOf(`debtors/${row.debtorId}`)}>{row.name}</a>,
  },
  {
    id: 'employeeId',
    title: 'Employee',
    tight: true,
    cell: (row) => <span className="figure">{row.employeeId}</span>,
  },
  { id: 'lastFour', title: 'SSN', tight: true, cell: (row) => <span className="figure">•••-••-{row.lastFour}</span> },
  { id: 'status', title: 'Employment', cell: (row) => statusLabels[row.employmentStatus] },
  { id: 'debts', title: 'Debts', numeric: true, tight: true, cell: (row) => row.debts },
  { id: 'total', title: 'Owes in all', numeric: true, tight: true, cell: (row) => <Money amount={row.total} /> },
]

/** The people who owe, by name. */
export function DebtorsPage(): ReactNode {
  const filters = useFilters()
  const text = filters.get('text').trim()
  const limit = usePageSize()
  const all = async () => await everyRow(async (page) => await call('debtor.list', { text, ...page }))
  const view = useView('debtor.list', { text, offset: filters.offset, limit }, { keep: true })
  return (
    <Page title="Debtors">
      <div className="filters" role="search" aria-label="Filter the debtors">
        <SearchBox
          label="Search"
          hint="Name, employee number, last four"
          value={filters.get('text')}
          onChange={(typed) => filters.set({ text: typed })}
        />
      </div>
      <Loaded view={view}>
        {({ rows, total, more }) => (
          <>
            <ListCount count={total} more={more} one="person" several="people" />
            {total === 0 ? (
              <Empty title={text === '' ? 'Nobody owes anything yet.' : 'Nobody of that name or number.'} />
            ) : (
              <>
                <DataTable
                  caption="Debtors"
                  list="debtors"
                  store={inPages(all)}
                  tools={<SavedViews list="debtors" />}
                  columns={columns}
                  rows={rows}
                  idOf={idOfDebtor}
                  count={total}
                  offset={filters.offset}
                />
                <Pager
                  offset={filters.offset}
                  limit={limit}
                  count={total}
                  more={more}
                  onTurn={(offset) => filters.set({ offset })}
                />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function idOfDebtor(row: DebtorRow): string {
  return String(row.debtorId)
}
