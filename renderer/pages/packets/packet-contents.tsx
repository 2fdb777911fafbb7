import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Facts } from '../../components/facts.tsx'
import { Panel } from '../../components/panel.tsx'

type Contents = Pick<Answer<'packet.view'>, 'lines' | 'timeline'>

interface Numbered {
  readonly number: number
  readonly on: string
  readonly title: string
  readonly detail: string
}

const columns: readonly Column<Numbered>[] = [
  dayColumn('on', 'On', ({ on }) => on),
  { id: 'title', title: 'What', heads: true, cell: ({ title }) => title },
  { id: 'detail', title: 'More', cell: ({ detail }) => detail },
]

/** What a packet says, and what happened to its debt until it was sent. */
export function PacketContents({ lines, timeline }: Contents): ReactNode {
  const rows = timeline.map((entry, number) => ({ ...entry, number }))
  return (
    <>
      <Panel title="What it says">
        <Facts facts={lines} />
      </Panel>
      {rows.length === 0 ? null : (
        <Panel title="What happened to the debt">
          <DataTable caption="Timeline" columns={columns} rows={rows} idOf={({ number }) => String(number)} />
        </Panel>
      )}
    </>
  )
}
