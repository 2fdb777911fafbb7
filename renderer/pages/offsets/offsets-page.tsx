import type { ReactNode } from 'react'
import { call } from '../../api.ts'
import { LinkButton } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { PagedTable } from '../../parts/paged-table.tsx'
import { addressOf } from '../../router.ts'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { OrdersPanel } from '../garnishments/orders-panel.tsx'
import { DifferencesPanel } from './differences-panel.tsx'
import { idOfOffset, offsetColumns } from './offset-columns.tsx'

const PAGE_SIZE = 500

const SHOWS = [
  { value: 'running', label: 'Running' },
  { value: 'ending', label: 'Ending' },
  { value: 'ended', label: 'Ended' },
] as const

type Show = (typeof SHOWS)[number]['value']

function isShow(text: string): text is Show {
  return SHOWS.some(({ value }) => value === text)
}

/** Every salary offset, and the differences between what payroll took and what was asked. */
export function OffsetsPage(): ReactNode {
  const filters = useFilters()
  const asked = filters.get('show')
  const show = isShow(asked) ? asked : 'running'
  const all = async () => await everyRow(async (page) => await call('offset.list', { show, ...page }))
  const view = useView('offset.list', { show, offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  return (
    <Page
      title="Offsets"
      lead="Taken from Federal pay: what runs, what is about to end, and where payroll took something else."
      actions={
        <>
          <LinkButton href={addressOf('calculators/payment-offset')}>What Treasury may take</LinkButton>
          <LinkButton href={addressOf('offsets/payroll')} kind="main">
            Take a payroll file
          </LinkButton>
        </>
      }
    >
      <DifferencesPanel />
      <OrdersPanel />
      <Loaded view={view}>
        {(list) => (
          <>
            <Chips
              label="Show"
              value={show}
              onChange={(next) => filters.set({ show: next })}
              choices={SHOWS.map(({ value, label }) => ({
                value,
                label: `${label}: ${list[value].toLocaleString('en-US')}`,
              }))}
            />
            {list.count === 0 ? (
              <Empty title="No offset stands here." />
            ) : (
              <PagedTable
                  caption="Salary offsets"
                  list="offsets"
                  columns={offsetColumns}
                  rows={list.rows}
                  idOf={idOfOffset}
                  count={list.count}
                  offset={filters.offset}
                  limit={PAGE_SIZE}
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
