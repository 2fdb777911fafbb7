import type { ReactNode } from 'react'
import { debtTypes } from '../../../shared/debt-types/index.ts'
import { FilterSelect, SearchBox } from '../../components/filter-box.tsx'
import { choicesOf } from '../../components/reading.ts'
import { officeLabels, stateLabels } from '../../parts/words.ts'
import type { ListFilters } from '../../use-filters.ts'

const typeChoices = Object.values(debtTypes).map((type) => ({ value: type.slug, label: type.name }))

/** What narrows the list of debts. */
export function DebtFilters({ filters }: { readonly filters: ListFilters }): ReactNode {
  return (
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
  )
}
