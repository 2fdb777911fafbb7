import type { ReactNode } from 'react'
import type { PolicyChangeView } from '../../../shared/api/policy.ts'
import { dayColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag, type Tone } from '../../components/tag.tsx'

const STATES: Readonly<Record<PolicyChangeView['state'], { readonly label: string; readonly tone: Tone }>> = {
  proposed: { label: 'Proposed', tone: 'gold' },
  approved: { label: 'Approved', tone: 'green' },
  rejected: { label: 'Rejected', tone: 'red' },
  withdrawn: { label: 'Withdrawn', tone: 'grey' },
}

const columns: readonly Column<PolicyChangeView>[] = [
  {
    id: 'words',
    title: 'Change',
    heads: true,
    cell: ({ words, reason }) => (
      <>
        {words}
        <small>{reason}</small>
      </>
    ),
  },
  dayColumn('effective', 'From', ({ effective }) => effective),
  {
    id: 'state',
    title: 'State',
    tight: true,
    cell: ({ state }) => <Tag tone={STATES[state].tone}>{STATES[state].label}</Tag>,
  },
  {
    id: 'proposed',
    title: 'Proposed',
    cell: ({ proposedBy, proposedOn }) => (
      <>
        {proposedBy}, <Day on={proposedOn} />
      </>
    ),
  },
  {
    id: 'decided',
    title: 'Decided',
    cell: ({ decidedBy, decidedOn, note }) => (
      <>
        {decidedBy ?? ''}, <Day on={decidedOn} />
        {note === '' ? null : <small>{note}</small>}
      </>
    ),
  },
]

/** Every change that was decided, the newest first. */
export function PolicyHistory({ changes }: { readonly changes: readonly PolicyChangeView[] }): ReactNode {
  if (changes.length === 0) return null
  return (
    <Panel title="Changes so far">
      <DataTable
        caption="Changes of policy"
        columns={columns}
        rows={changes}
        idOf={({ changeId }) => String(changeId)}
      />
    </Panel>
  )
}
