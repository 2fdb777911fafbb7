/** The columns of debts given up, and of the forms made of them. */
import type { TaxYearView } from '../../../shared/api/tax-forms.ts'
import { EVENT_CODES } from '../../../shared/domain/closing/tax-form.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { addressOf } from '../../router.ts'

type Candidate = TaxYearView['candidates'][number]
type Form = TaxYearView['forms'][number]

const ISSUERS: Readonly<Record<NonNullable<Candidate['issuer']>, string>> = {
  'finance-center': 'Finance center',
  'payroll-office': 'Payroll office',
  ask: 'Ask',
}

export const candidateColumns: readonly Column<Candidate>[] = [
  { id: 'name', title: 'Person', heads: true, cell: (row) => row.name },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  dayColumn('closed', 'Given up', (row) => row.closedOn),
  { id: 'event', title: 'Event', cell: (row) => eventWords(row.eventCode) },
  moneyColumn('amount', 'Reported', (row) => row.amount),
  moneyColumn('interest', 'Interest', (row) => row.interest),
  {
    id: 'issuer',
    title: 'Form',
    cell: (row) => (row.issuer === undefined ? 'None' : ISSUERS[row.issuer]),
  },
  { id: 'why', title: 'Why', cell: (row) => (row.formId === undefined ? row.why : `Form ${row.formId} is made`) },
]

export const formColumns: readonly Column<Form>[] = [
  { id: 'form', title: 'Form', numeric: true, tight: true, cell: (row) => row.formId },
  { id: 'name', title: 'Person', heads: true, cell: (row) => row.name },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'event', title: 'Event', cell: (row) => eventWords(row.eventCode) },
  moneyColumn('amount', 'Discharged', (row) => row.discharged),
  moneyColumn('interest', 'Interest', (row) => row.interest),
  {
    id: 'corrects',
    title: 'Corrects',
    tight: true,
    cell: (row) => (row.correctsId === undefined ? '–' : `Form ${row.correctsId}`),
  },
  {
    id: 'copy',
    title: 'Copy',
    tight: true,
    cell: (row) => (
      <a href={addressOf(`documents/${row.documentId}`, { debt: row.debtId })}>
        Open<span className="unseen"> the copy of form {row.formId}</span>
      </a>
    ),
  },
]

export function idOfCandidate(row: Candidate): string {
  return `${row.debtId} ${row.closedOn}`
}

export function idOfForm(row: Form): string {
  return String(row.formId)
}

function eventWords(code: string): string {
  const words: Readonly<Record<string, string>> = EVENT_CODES
  return `${code}, ${words[code]?.toLowerCase() ?? ''}`
}
