/** The columns of the three lists of letters. */
import type { LettersView } from '../../../shared/api/letters.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { addressOf } from '../../router.ts'

type OwedRow = LettersView['toIssue'][number]
type LetterRow = LettersView['toMail'][number]

export const owedColumns: readonly Column<OwedRow>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  { id: 'type', title: 'Kind', cell: (row) => row.debtTypeLabel },
  dayColumn('found', 'Found', (row) => row.discoveredOn),
  moneyColumn('total', 'Balance', (row) => row.total),
]

export const letterColumns: readonly Column<LetterRow>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  {
    id: 'letter',
    title: 'Letter',
    cell: (row) => (
      <a href={addressOf(`documents/${row.documentId}`, { debt: row.debtId, letter: row.letterId })}>
        {row.label}
        <span className="unseen"> for {row.billNumber}</span>
      </a>
    ),
  },
  dayColumn('dated', 'Dated', (row) => row.datedOn),
  dayColumn('printed', 'Printed', (row) => row.printedOn),
  moneyColumn('total', 'Balance', (row) => row.total),
]

export const recentColumns: readonly Column<LetterRow>[] = [
  ...letterColumns.filter((column) => column.id !== 'total' && column.id !== 'printed'),
  dayColumn('mailed', 'Mailed', (row) => row.mailedOn),
  dayColumn('received', 'Received', (row) => row.receivedOn),
  {
    id: 'returned',
    title: 'Came back',
    tight: true,
    cell: (row) =>
      row.returnedOn === undefined ? (
        <a href={addressOf(`debts/${row.debtId}/returned/${row.letterId}`)}>
          Record<span className="unseen"> that {row.label} for {row.billNumber} came back</span>
        </a>
      ) : (
        <Day on={row.returnedOn} />
      ),
  },
]

export function idOfOwed(row: OwedRow): string {
  return String(row.debtId)
}

export function idOfLetter(row: LetterRow): string {
  return String(row.letterId)
}
