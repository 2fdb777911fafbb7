import type { ReactNode } from 'react'
import type { ImportPreview } from '../../../shared/api/imports.ts'
import { Button } from '../../components/button.tsx'
import { saveFile } from '../../components/bytes.ts'
import { writeCsv } from '../../../shared/exports/csv.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'

type Reject = ImportPreview['rejects'][number]

const columns: readonly Column<Reject>[] = [
  {
    id: 'line',
    title: 'Line',
    numeric: true,
    tight: true,
    heads: true,
    cell: (reject) => reject.line.toLocaleString('en-US'),
  },
  { id: 'field', title: 'Field', tight: true, cell: (reject) => reject.field },
  { id: 'reason', title: 'Reason', cell: (reject) => reject.reason },
]

interface RejectsPanelProps {
  readonly rejects: readonly Reject[]
  readonly fileName: string
}

/** The rows that are not taken, each with its line, field and reason. */
export function RejectsPanel({ rejects, fileName }: RejectsPanelProps): ReactNode {
  if (rejects.length === 0) return null
  const save = (): void => {
    const rows = rejects.map(({ line, field, reason }) => [line, field, reason])
    saveFile(
      `${fileName.replace(/\.csv$/i, '')}-rejects.csv`,
      'text/csv',
      writeCsv([['Line', 'Field', 'Reason'], ...rows]),
    )
  }
  return (
    <Panel
      title="Rejected rows"
      beside={
        <Button small icon="save" onClick={save}>
          Save as CSV
        </Button>
      }
    >
      <DataTable
        caption="Rejected rows"
        list="import-rejects"
        columns={columns}
        rows={rejects}
        idOf={idOfReject}
      />
    </Panel>
  )
}

function idOfReject(reject: Reject): string {
  return `${reject.line} ${reject.field} ${reject.reason}`
}
