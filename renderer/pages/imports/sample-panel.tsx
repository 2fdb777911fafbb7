import type { ReactNode } from 'react'
import type { ImportPreview } from '../../../shared/api/imports.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'

type SampleRow = ImportPreview['sample'][number]

const columns: readonly Column<SampleRow>[] = [
  { id: 'line', title: 'Line', numeric: true, tight: true, cell: (row) => row.line.toLocaleString('en-US') },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <span className="figure">{row.billNumber}</span>,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  { id: 'type', title: 'Kind', cell: (row) => row.debtType },
  moneyColumn('principal', 'Principal', (row) => row.principal),
]

/** The first accepted rows, as they were read. */
export function SamplePanel({ sample }: { readonly sample: readonly SampleRow[] }): ReactNode {
  if (sample.length === 0) return null
  return (
    <Panel title="First accepted rows">
      <DataTable caption="First accepted rows" columns={columns} rows={sample} idOf={idOfSample} />
    </Panel>
  )
}

function idOfSample(row: SampleRow): string {
  return String(row.line)
}
