import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { call } from '../../api.ts'
import { LinkButton } from '../../components/button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Pager } from '../../components/pager.tsx'
import { ListCount } from '../../parts/list-count.tsx'
import { addressOf, type Filters } from '../../router.ts'
import { useSession } from '../../session.tsx'
import { SavedViews } from '../../parts/saved-views.tsx'
import { usePageSize } from '../../preferences.ts'
import { everyRow, listStore } from '../../use-list-store.ts'
import { useFilters, type ListFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { idOfRow, PickedBar, type Picked } from './picked-bar.tsx'
import { RollForward } from './roll-forward.tsx'
import { Tiles } from './tiles.tsx'
import { readWorklistFilters, worklistColumns, type WorklistFilters } from './worklist-columns.tsx'
import { WorklistChips } from './worklist-chips.tsx'

/** Everything with a date on it, most urgent first. */
export function WorklistPage(): ReactNode {
  const filters = useFilters()
  const asked = readWorklistFilters(filters)
  const limit = usePageSize()
  const view = useView('worklist.view', { ...asked, offset: filters.offset, limit }, { keep: true })
  return (
    <Page
      title="Worklist"
      lead="Everything with a date on it. Nothing leaves this list without an act or a recorded reason."
      actions={
        <>
          <LinkButton href={addressOf('worklist/calendar', whoseWork(asked))} icon="clock">
            Calendar
          </LinkButton>
          <RollForward />
        </>
      }
    >
      <Loaded view={view}>
        {(worklist) => (
          <>
            <Tiles tiles={worklist.tiles} due={asked.due} kind={asked.kind} onChoose={filters.set} />
            <div className="row row--apart">
              <WorklistChips asked={asked} filters={filters} />
              <ListCount count={worklist.count} one="item" total={worklist.total} />
            </div>
            {worklist.count === 0 && asked.where.length === 0 ? (
              <NothingDue />
            ) : (
              <Rows worklist={worklist} asked={asked} filters={filters} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function whoseWork({ whose, office }: WorklistFilters): Filters {
  return { whose, office }
}

/** An empty list: because nothing is due, or because the center is new. */
function NothingDue(): ReactNode {
  const { counts } = useSession()
  if (counts.debts > 0) {
    return (
      <Empty title="Nothing is due in this time.">
        <p>Choose a longer time above to see what comes next.</p>
      </Empty>
    )
  }
  return (
    <Empty title="There are no debts yet.">
      <p>Begin with an extract from payroll or travel. You see what it holds before anything is saved.</p>
      <p className="row">
        <LinkButton href={addressOf('imports/new')} kind="main" icon="imports">
          Import a file
        </LinkButton>
        <LinkButton href={addressOf('debts/new')} icon="add">
          Register one by hand
        </LinkButton>
      </p>
    </Empty>
  )
}

interface RowsProps {
  readonly worklist: Answer<'worklist.view'>
  readonly asked: WorklistFilters
  readonly filters: ListFilters
}

function Rows({ worklist, asked, filters }: RowsProps): ReactNode {
  const { rows, count, today } = worklist
  const limit = usePageSize()
  const [picked, setPicked] = useState<Picked>({})
  const all = async () => await everyRow(async (page) => await call('worklist.view', { ...asked, ...page }))
  return (
    <>
      <DataTable
        caption="Worklist"
        columns={worklistColumns(today)}
        rows={rows}
        idOf={idOfRow}
        count={count}
        offset={filters.offset}
        list="worklist"
        store={listStore(filters, asked, all)}
        tools={<SavedViews list="worklist" />}
        picking={{ picked, onPick: setPicked, nameOf: (row) => `${row.what}, ${row.name}` }}
      />
      <PickedBar rows={rows} picked={picked} onClear={() => setPicked({})} />
      <Pager offset={filters.offset} limit={limit} count={count} onTurn={(offset) => filters.set({ offset })} />
    </>
  )
}
