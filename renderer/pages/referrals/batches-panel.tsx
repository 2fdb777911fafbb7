import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { addressOf } from '../../router.ts'
import { batchLabels, batchTones } from './batch-words.ts'

const columns: readonly Column<ReferralBatch>[] = [
  {
    id: 'batch',
    title: 'Batch',
    tight: true,
    heads: true,
    cell: (batch) => <a href={addressOf(`referrals/${batch.batchId}`)}>Batch {batch.batchId}</a>,
  },
  {
    id: 'state',
    title: 'State',
    tight: true,
    cell: (batch) => <Tag tone={batchTones[batch.state]}>{batchLabels[batch.state]}</Tag>,
  },
  { id: 'kind', title: 'Tells of', tight: true, cell: ({ kind }) => (kind === 'updates' ? 'Updates' : 'New debts') },
  dayColumn('prepared', 'Prepared', (batch) => batch.preparedOn),
  { id: 'by', title: 'By', cell: (batch) => batch.preparedBy },
  { id: 'certified', title: 'Certified by', cell: (batch) => batch.certifiedBy ?? '–' },
  { id: 'debts', title: 'Debts', numeric: true, tight: true, cell: (batch) => batch.debts.toLocaleString('en-US') },
  moneyColumn('total', 'Total', (batch) => batch.total),
]

/** The batches under way and sent. */
export function BatchesPanel({ batches }: { readonly batches: readonly ReferralBatch[] }): ReactNode {
  if (batches.length === 0) return null
  return (
    <Panel title="Batches">
      <DataTable
        caption="Referral batches, newest first"
        list="referral-batches"
        columns={columns}
        rows={batches}
        idOf={idOfBatch}
      />
    </Panel>
  )
}

function idOfBatch(batch: ReferralBatch): string {
  return String(batch.batchId)
}
