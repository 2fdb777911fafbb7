import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { call } from '../../api.ts'
import { moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { ListCount } from '../../parts/list-count.tsx'
import { PagedTable } from '../../parts/paged-table.tsx'
import { statusLabels } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
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
  moneyColumn('total', 'Owes in all', (row) => row.total),
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
              <PagedTable
                  caption="Debtors"
                  list="debtors"
                  columns={columns}
                  rows={rows}
                  idOf={idOfDebtor}
                  count={total}
                  offset={filters.offset}
                  limit={limit}
                  more={more}
                  filters={filters}
                  all={all}
                />
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
