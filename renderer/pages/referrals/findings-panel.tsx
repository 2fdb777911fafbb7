import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'

type Finding = ReferralBatch['findings'][number]

const columns: readonly Column<Finding>[] = [
  {
    id: 'stops',
    title: 'Weight',
    tight: true,
    cell: (finding) => <Tag tone={finding.stops ? 'red' : 'gold'}>{weightOf(finding)}</Tag>,
  },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (finding) =>
      finding.debtId === undefined || finding.billNumber === undefined ? (
        'The batch'
      ) : (
        <DebtLink debtId={finding.debtId} billNumber={finding.billNumber} />
      ),
  },
  { id: 'code', title: 'Code', tight: true, cell: (finding) => finding.code },
  { id: 'record', title: 'Record', tight: true, cell: (finding) => finding.record },
  { id: 'message', title: 'Finding', cell: (finding) => finding.message },
]

/** A debt that Treasury would return is left out, and the others go; what is wrong with the batch stops all of it. */
function weightOf({ stops, debtId }: Finding): string {
  if (!stops) return 'Look at it'
  return debtId === undefined ? 'Stops the batch' : 'Left out'
}

interface FindingsPanelProps {
  readonly findings: readonly Finding[]
  /** How many there are in all. */
  readonly count: number
}

/** What the check of every record found, in Treasury's own codes. */
export function FindingsPanel({ findings, count }: FindingsPanelProps): ReactNode {
  return (
    <Panel title="Findings">
      {findings.length < count ? (
        <p className="soft">
          The first {findings.length.toLocaleString('en-US')} of {count.toLocaleString('en-US')}; those that leave a
          debt out come first.
        </p>
      ) : null}
      {findings.length === 0 ? (
        <p className="soft">Every record passed the checks that Treasury makes.</p>
      ) : (
        <DataTable caption="Findings" columns={columns} rows={findings} idOf={idOfFinding} />
      )}
    </Panel>
  )
}

function idOfFinding(finding: Finding): string {
  return `${finding.debtId ?? ''} ${finding.code} ${finding.record} ${finding.message}`
}
