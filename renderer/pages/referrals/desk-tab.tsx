import { useState, type ReactNode } from 'react'
import { call } from '../../api.ts'
import { Empty } from '../../components/empty.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { PagedTable } from '../../parts/paged-table.tsx'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { BatchesPanel } from './batches-panel.tsx'
import { deskColumns, idOfDesk, isShow, SHOWS } from './desk-columns.tsx'
import { PrepareBar } from './prepare-bar.tsx'

const PAGE_SIZE = 100

/** The referral desk: what may or must go to Treasury, what is missing, and the days left. */
export function DeskTab(): ReactNode {
  const filters = useFilters()
  const asked = filters.get('show')
  const show = isShow(asked) ? asked : 'all'
  const all = async () => await everyRow(async (page) => await call('referral.desk', { show, ...page }))
  const view = useView('referral.desk', { show, offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  const [picked, setPicked] = useState<Readonly<Record<string, true>>>({})
  return (
    <Loaded view={view}>
      {(desk) => (
        <>
          {desk.certification.length === 0 ? null : (
            <Message tone="warn" title="Nothing may be sent to Treasury today">
              <Reasons reasons={desk.certification} />
            </Message>
          )}
          <BatchesPanel batches={desk.batches} />
          <div className="row row--apart">
            <Chips
              label="Show"
              value={show}
              onChange={(next) => filters.set({ show: next })}
              choices={SHOWS.map(({ value, label }) => ({
                value,
                label: value === 'all' ? label : `${label}: ${desk[value].toLocaleString('en-US')}`,
              }))}
            />
            <PrepareBar rows={desk.rows} picked={picked} possible={desk.eligible + desk.required} />
          </div>
          {desk.count === 0 ? (
            <Empty title="No debt stands here." />
          ) : (
            <PagedTable
                caption="Delinquent debts and the referral gate"
                list="referral-desk"
                columns={deskColumns}
                rows={desk.rows}
                idOf={idOfDesk}
                count={desk.count}
                offset={filters.offset}
                picking={{ picked, onPick: setPicked, nameOf: (row) => `${row.billNumber}, ${row.name}` }}
                limit={PAGE_SIZE}
                filters={filters}
                all={all}
              />
          )}
        </>
      )}
    </Loaded>
  )
}
