/** The columns of the list of proposals. */
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Tag } from '../../components/tag.tsx'
import { approvalStates, approvalTones } from '../../parts/approval-words.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { addressOf } from '../../router.ts'

type Row = Answer<'approval.list'>['rows'][number]

export const approvalColumns: readonly Column<Row>[] = [
  {
    id: 'what',
    title: 'Proposal',
    heads: true,
    cell: (row) => <a href={addressOf(`approvals/${row.approvalId}`)}>{row.label}</a>,
  },
  {
    id: 'about',
    title: 'About',
    cell: (row) => (
      <>
        {row.debtId === undefined ? row.about : <DebtLink debtId={row.debtId} billNumber={row.about} />}
        {row.name === undefined ? null : <small>{row.name}</small>}
      </>
    ),
  },
  moneyColumn('amount', 'Amount', (row) => row.amount),
  dayColumn('on', 'Proposed', (row) => row.proposedOn),
  { id: 'by', title: 'By', tight: true, cell: (row) => row.proposedBy },
  {
    id: 'state',
    title: 'State',
    tight: true,
    cell: (row) => <Tag tone={approvalTones[row.state]}>{approvalStates[row.state]}</Tag>,
  },
  {
    id: 'due',
    title: 'Next to decide',
    tight: true,
    cell: (row) => (
      <>
        {row.due ?? '–'}
        <small>
          {row.stepsTaken} of {row.steps} taken
        </small>
      </>
    ),
  },
]

export function idOfApproval(row: Row): string {
  return String(row.approvalId)
}
