import type { ReactNode } from 'react'
import { debtTypes } from '../../../shared/debt-types/index.ts'
import { LinkButton } from '../../components/button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FilterSelect, SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { choicesOf } from '../../components/reading.ts'
import { howMany, officeLabels, stateLabels } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { debtColumns, readDebtFilters, type DebtRow } from './debt-columns.tsx'

const PAGE_SIZE = 100

const typeChoices = Object.values(debtTypes).map((type) => ({ value: type.slug, label: type.name }))

/** Every debt, by filter and order, a page at a time. */
export function DebtsPage(): ReactNode {
  const filters = useFilters()
  const asked = readDebtFilters(filters)
  const view = useView('debt.list', { ...asked, offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  return (
    <Page
      title="Debts"
      actions={
        <LinkButton href={addressOf('debts/new')} kind="main" icon="add">
          New debt
        </LinkButton>
      }
    >
      <div className="filters" role="search" aria-label="Filter the debts">
        <SearchBox
          label="Search"
          hint="Name, bill or employee number"
          value={filters.get('text')}
          onChange={(text) => filters.set({ text })}
        />
        <FilterSelect
          label="State"
          all="Every state"
          choices={choicesOf(stateLabels)}
          value={filters.get('state')}
          onChange={(state) => filters.set({ state })}
        />
        <FilterSelect
          label="Kind"
          all="Every kind"
          choices={typeChoices}
          value={filters.get('type')}
          onChange={(type) => filters.set({ type })}
        />
        <FilterSelect
          label="Office"
          all="Both offices"
          choices={choicesOf(officeLabels)}
          value={filters.get('office')}
          onChange={(office) => filters.set({ office })}
        />
      </div>
      <Loaded view={view}>
        {({ rows, count, more, total }) => (
          <>
            <p className="soft figure" role="status">
              {more ? 'More than ' : ''}
              {howMany(count, 'debt')}
              {total === undefined ? null : (
                <>
                  {' '}
                  · <Money amount={total} /> owed
                </>
              )}
            </p>
            {count === 0 ? (
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
                  sorting={{ by: asked.sort, descending: asked.descending }}
                  onSort={({ by, descending }) => filters.set({ sort: by, descending })}
                />
                <Pager offset={filters.offset} limit={PAGE_SIZE} count={count} onTurn={(offset) => filters.set({ offset })} />
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
