import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { LinkButton } from '../../components/button.tsx'
import { dayColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { approvalStates, approvalTones } from '../../parts/approval-words.ts'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { DesksPanel } from './desks-panel.tsx'

type Row = Answer<'packet.list'>['rows'][number]

const columns: readonly Column<Row>[] = [
  {
    id: 'what',
    title: 'Proposal',
    heads: true,
    cell: ({ packetId, label }) => <a href={addressOf(`packets/${packetId}`)}>{label}</a>,
  },
  { id: 'about', title: 'About', tight: true, cell: ({ about }) => about },
  { id: 'way', title: 'Way', cell: ({ direction, desk }) => `${direction === 'sent' ? 'To' : 'From'} ${desk}` },
  dayColumn('on', 'On', ({ keptOn }) => keptOn),
  { id: 'by', title: 'By', tight: true, cell: ({ keptBy }) => keptBy },
  {
    id: 'state',
    title: 'State',
    tight: true,
    cell: ({ outcome }) => (
      <Tag tone={approvalTones[outcome ?? 'open']}>{approvalStates[outcome ?? 'open']}</Tag>
    ),
  },
]

/** What went to other desks and came from them, and which desks those are. */
export function PacketsPage(): ReactNode {
  const view = useView('packet.list', {})
  return (
    <Page
      title="Packets"
      lead="A proposal travels to another desk of the center in a sealed file, and comes back with the decision."
      back={{ label: 'Approvals', href: addressOf('approvals') }}
      actions={
        <LinkButton href={addressOf('packets/open')} kind="main">
          Open a packet
        </LinkButton>
      }
    >
      <div className="columns">
        <Panel title="Sent and received">
          <Loaded view={view}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Empty title="None went, and none came." />
              ) : (
                <DataTable caption="Packets" columns={columns} rows={rows} idOf={({ packetId }) => String(packetId)} />
              )
            }
          </Loaded>
        </Panel>
        <DesksPanel />
      </div>
    </Page>
  )
}
