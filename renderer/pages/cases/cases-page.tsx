import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { call } from '../../api.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FilterSelect, SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { choicesOf } from '../../components/reading.ts'
import { ListCount } from '../../parts/list-count.tsx'
import { SavedViews } from '../../parts/saved-views.tsx'
import { caseLabels } from '../../parts/case-words.ts'
import { usePageSize } from '../../preferences.ts'
import { useFilters, type ListFilters } from '../../use-filters.ts'
import { everyRow } from '../../use-list-store.ts'
import { useView } from '../../use-view.ts'
import { caseColumns, idOfCase, readCaseFilters } from './case-columns.tsx'

/** What debtors asked for and what happened to them: open and decided, by day and by who works on it. */
export function CasesPage(): ReactNode {
  const filters = useFilters()
  const asked = readCaseFilters(filters)
  const limit = usePageSize()
  const view = useView('case.list', { ...asked, offset: filters.offset, limit }, { keep: true })
  return (
    <Page title="Cases" lead="Requests and events. A case is recorded on its debt, and is done with its decision.">
      <Loaded view={view}>
        {(cases) => (
          <>
            <CaseFilters filters={filters} workers={cases.workers} />
            <p className="soft">
              {cases.open.toLocaleString('en-US')} open, {cases.overdue.toLocaleString('en-US')} past their day,{' '}
              {cases.unassigned.toLocaleString('en-US')} with nobody.
            </p>
            <ListCount count={cases.count} one="case" />
            {cases.count === 0 ? (
              <Empty title="No case fits these filters.">
                <p>Open a debt and choose “Record a request or event” to begin one.</p>
              </Empty>
            ) : (
              <>
                <DataTable
                  caption="Cases"
                  columns={caseColumns}
                  rows={cases.rows}
                  idOf={idOfCase}
                  count={cases.count}
                  offset={filters.offset}
                  list="cases"
                  store={{
                    sortings: [{ by: asked.sort, descending: asked.descending }],
                    onSort: ([first]) => filters.set({ sort: first?.by, descending: first?.descending }),
                    all: async () => await everyRow(async (page) => await call('case.list', { ...asked, ...page })),
                  }}
                  tools={<SavedViews list="cases" />}
                />
                <Pager
                  offset={filters.offset}
                  limit={limit}
                  count={cases.count}
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

interface CaseFiltersProps {
  readonly filters: ListFilters
  readonly workers: Answer<'case.list'>['workers']
}

const SHOWN = [
  { value: 'decided', label: 'Decided' },
  { value: 'all', label: 'Open and decided' },
]

function CaseFilters({ filters, workers }: CaseFiltersProps): ReactNode {
  const people = workers.map(({ name, displayName }) => ({ value: name, label: displayName }))
  return (
    <div className="filters" role="search" aria-label="Filter the cases">
      <SearchBox
        label="Search"
        hint="Name, bill or employee number"
        value={filters.get('text')}
        onChange={(text) => filters.set({ text })}
      />
      <FilterSelect
        label="Shown"
        all="Open"
        choices={SHOWN}
        value={filters.get('show')}
        onChange={(show) => filters.set({ show })}
      />
      <FilterSelect
        label="Kind"
        all="Every kind"
        choices={choicesOf(caseLabels)}
        value={filters.get('kind')}
        onChange={(kind) => filters.set({ kind })}
      />
      <FilterSelect
        label="Works on it"
        all="Everybody"
        choices={[{ value: '-', label: 'Nobody' }, ...people]}
        value={filters.get('assignedTo')}
        onChange={(assignedTo) => filters.set({ assignedTo })}
      />
    </div>
  )
}
