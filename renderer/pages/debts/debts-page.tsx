import type { ReactNode } from 'react'
import { call } from '../../api.ts'
import { LinkButton } from '../../components/button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { ListCount } from '../../parts/list-count.tsx'
import { addressOf } from '../../router.ts'
import { useFilters } from '../../use-filters.ts'
import { SavedViews } from '../../parts/saved-views.tsx'
import { usePageSize } from '../../preferences.ts'
import { everyRow, listStore } from '../../use-list-store.ts'
import { useView } from '../../use-view.ts'
import { debtColumns, readDebtFilters, type DebtRow } from './debt-columns.tsx'
import { DebtFilters } from './debt-filters.tsx'

/** Every debt, by filter and order, a page at a time. */
export function DebtsPage(): ReactNode {
  const filters = useFilters()
  const asked = readDebtFilters(filters)
  const limit = usePageSize()
  const all = async () => await everyRow(async (page) => await call('debt.list', { ...asked, ...page }))
  const view = useView('debt.list', { ...asked, offset: filters.offset, limit }, { keep: true })
  return (
    <Page
      title="Debts"
      actions={
        <LinkButton href={addressOf('debts/new')} kind="main" icon="add">
          New debt
        </LinkButton>
      }
    >
      <DebtFilters filters={filters} />
      <Loaded view={view}>
        {({ rows, count, more, total }) => (
          <>
            <ListCount count={count} more={more} one="debt" total={total} />
            {count === 0 && asked.where.length === 0 ? (
              <Empty title="No debt fits these filters.">
                <LinkButton href={addressOf('debts')}>Show all debts</LinkButton>
              </Empty>
            ) : (
              <>
                <DataTable
                  caption="Debts"
                  columns={debtColumns}
                  rows={rows}
                  idOf={idOfDebt}
                  count={count}
                  offset={filters.offset}
                  list="debts"
                  store={listStore(filters, asked, all)}
                  tools={<SavedViews list="debts" />}
                />
                <Pager
                  offset={filters.offset}
                  limit={limit}
                  count={count}
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

function idOfDebt(row: DebtRow): string {
  return String(row.debtId)
}
