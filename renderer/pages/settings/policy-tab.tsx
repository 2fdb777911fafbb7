import type { ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Empty } from '../../components/empty.tsx'
import { Panel } from '../../components/panel.tsx'

type PolicyRow = SettingsView['policy'][number]

const columns: readonly Column<PolicyRow>[] = [
  { id: 'name', title: 'Setting', heads: true, cell: (row) => row.name },
  { id: 'value', title: 'Value', cell: (row) => row.value },
  { id: 'other', title: 'Other values', cell: (row) => row.otherValues },
  { id: 'effective', title: 'Since', tight: true, cell: (row) => <Day on={row.effective} /> },
  { id: 'source', title: 'Source', cell: (row) => row.source },
]

/** The choices that the law leaves open, as they are made. */
export function PolicyTab({ settings }: { readonly settings: SettingsView }): ReactNode {
  return (
    <Panel title="Policy">
      {settings.policy.length === 0 ? (
        <Empty title="The program's own policy is in force." />
      ) : (
        <DataTable caption="Policy in force" columns={columns} rows={settings.policy} idOf={idOfPolicy} />
      )}
    </Panel>
  )
}

function idOfPolicy(row: PolicyRow): string {
  return row.name
}
