import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Chips, FilterSelect } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { choicesOf } from '../../components/reading.ts'
import { howMany, officeLabels } from '../../parts/words.ts'
import { go } from '../../router.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { RollForward } from './roll-forward.tsx'
import { Tiles } from './tiles.tsx'
import { readWorklistFilters, WHEN, worklistColumns, type WorklistRow } from './worklist-columns.tsx'

const PAGE_SIZE = 100

/** Everything with a date on it, most urgent first. */
export function WorklistPage(): ReactNode {
  const filters = useFilters()
  const asked = readWorklistFilters(filters)
  const view = useView('worklist.view', { ...asked, offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  const [picked, setPicked] = useState<Readonly<Record<string, true>>>({})
  return (
    <Page
      title="Worklist"
      lead="Everything with a date on it. Nothing leaves this list without an act or a recorded reason."
      actions={<RollForward />}
    >
      <Loaded view={view}>
        {({ tiles, rows, count, total, today }) => (
          <>
            <Tiles tiles={tiles} due={asked.due} kind={asked.kind} onChoose={filters.set} />
            <div className="row row--apart">
              <div className="filters">
                <Chips label="When" choices={choicesOf(WHEN)} value={asked.due} onChange={(due) => filters.set({ due })} />
                <FilterSelect
                  label="Office"
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
              <p className="soft figure" role="status">
                {howMany(count, 'item')}
                {total === undefined ? null : (
                  <>
                    {' '}
                    · <Money amount={total} />
                  </>
                )}
              </p>
            </div>
            {count === 0 ? (
              <Empty title="Nothing is due in this time.">
                <p>Choose a longer time above to see what comes next.</p>
              </Empty>
            ) : (
              <>
                <DataTable
                  caption="Worklist"
                  columns={worklistColumns(today)}
                  rows={rows}
                  idOf={idOfRow}
                  count={count}
                  offset={filters.offset}
                  sorting={{ by: asked.sort, descending: asked.descending }}
                  onSort={({ by, descending }) => filters.set({ sort: by, descending })}
                  picking={{ picked, onPick: setPicked, nameOf: (row) => `${row.what}, ${row.name}` }}
                />
                <PickedBar rows={rows} picked={picked} onClear={() => setPicked({})} />
                <Pager offset={filters.offset} limit={PAGE_SIZE} count={count} onTurn={(offset) => filters.set({ offset })} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function idOfRow(row: WorklistRow): string {
  return String(row.clockId)
}

interface PickedBarProps {
  readonly rows: readonly WorklistRow[]
  readonly picked: Readonly<Record<string, true>>
  readonly onClear: () => void
}

/** What can be done with the rows that are picked. */
function PickedBar({ rows, picked, onClear }: PickedBarProps): ReactNode {
  const debts = new Set(rows.filter((row) => picked[idOfRow(row)]).map((row) => row.debtId))
  if (debts.size === 0) return null
  return (
    <div className="bulk" role="group" aria-label="With the selected rows">
      <span>{howMany(debts.size, 'debt')} selected</span>
      <Button kind="main" small icon="letters" onClick={() => go('letters/issue', { debts: [...debts].join('.') })}>
        Issue letters
      </Button>
      <Button small onClick={onClear}>
        Clear the selection
      </Button>
    </div>
  )
}
