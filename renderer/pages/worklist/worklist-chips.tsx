import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Chips, FilterSelect } from '../../components/filter-box.tsx'
import { choicesOf } from '../../components/reading.ts'
import { officeLabels } from '../../parts/words.ts'
import type { ListFilters } from '../../use-filters.ts'
import { WHEN, WHOSE, type WorklistFilters } from './worklist-columns.tsx'

interface WorklistChipsProps {
  readonly asked: WorklistFilters
  readonly filters: ListFilters
}

/** What narrows the worklist: when, whose office, which kind of deadline. */
export function WorklistChips({ asked, filters }: WorklistChipsProps): ReactNode {
  return (
    <div className="filters">
      <Chips label="When" choices={choicesOf(WHEN)} value={asked.due} onChange={(due) => filters.set({ due })} />
      <Chips
        label="Whose"
        choices={choicesOf(WHOSE)}
        value={asked.whose}
        onChange={(whose) => filters.set({ whose })}
      />
      <FilterSelect
        label="Office"
        quiet
        all="Both offices"
        choices={choicesOf(officeLabels)}
        value={asked.office ?? ''}
        onChange={(office) => filters.set({ office })}
      />
      {asked.kind === undefined ? null : (
        <Button small icon="close" onClick={() => filters.set({ kind: undefined })}>
          Show every kind
        </Button>
      )}
    </div>
  )
}
