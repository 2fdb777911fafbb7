import type { ReactNode } from 'react'
import { call } from '../../api.ts'
import { Empty } from '../../components/empty.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { agreementShows, isAgreementShow } from '../../parts/agreement-words.ts'
import { PagedTable } from '../../parts/paged-table.tsx'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { agreementColumns, idOfAgreement } from './agreement-columns.tsx'

const PAGE_SIZE = 500

/** Every repayment agreement: which are kept, which are behind and by how much. */
export function AgreementsPage(): ReactNode {
  const filters = useFilters()
  const asked = filters.get('show')
  const show = isAgreementShow(asked) ? asked : 'running'
  const all = async () => await everyRow(async (page) => await call('agreement.list', { show, ...page }))
  const view = useView('agreement.list', { show, offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  return (
    <Page
      title="Agreements"
      lead="Those furthest behind stand first. A payment has ten days to arrive before it is missed."
    >
      <Loaded view={view}>
        {(list) => (
          <>
            <Chips
              label="Show"
              value={show}
              onChange={(next) => filters.set({ show: next })}
              choices={agreementShows.map(({ value, label }) => ({
                value,
                label: value === 'all' ? label : `${label}: ${list[value].toLocaleString('en-US')}`,
              }))}
            />
            {list.count === 0 ? (
              <Empty title="No agreement stands here." />
            ) : (
              <PagedTable
                  caption="Repayment agreements"
                  list="agreements"
                  columns={agreementColumns}
                  rows={list.rows}
                  idOf={idOfAgreement}
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
