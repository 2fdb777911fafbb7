import type { ReactNode } from 'react'
import { call } from '../../api.ts'
import { LinkButton } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { approvalShows, isApprovalShow } from '../../parts/approval-words.ts'
import { PagedTable } from '../../parts/paged-table.tsx'
import { addressOf } from '../../router.ts'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { approvalColumns, idOfApproval } from './approval-columns.tsx'

const PAGE_SIZE = 500

/** Everything that a second person must approve; what waits for whoever looks stands first. */
export function ApprovalsPage(): ReactNode {
  const filters = useFilters()
  const asked = filters.get('show')
  const show = isApprovalShow(asked) ? asked : 'waiting'
  const all = async () => await everyRow(async (page) => await call('approval.list', { show, ...page }))
  const view = useView('approval.list', { show, offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  return (
    <Page
      title="Approvals"
      lead="Nobody approves their own work, and one person never takes two steps of a chain."
      actions={<LinkButton href={addressOf('packets')}>Packets of other desks</LinkButton>}
    >
      <Loaded view={view}>
        {(list) => (
          <>
            <Chips
              label="Show"
              value={show}
              onChange={(next) => filters.set({ show: next })}
              choices={approvalShows.map(({ value, label }) => ({
                value,
                label: value === 'all' ? label : `${label}: ${list[value].toLocaleString('en-US')}`,
              }))}
            />
            {list.count === 0 ? (
              <Empty title={show === 'waiting' ? 'Nothing waits for you.' : 'No proposal stands here.'} />
            ) : (
              <PagedTable
                  caption="Proposals"
                  list="approvals"
                  columns={approvalColumns}
                  rows={list.rows}
                  idOf={idOfApproval}
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
