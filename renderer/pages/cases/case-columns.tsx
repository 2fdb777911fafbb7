/** The columns and filters of the list of cases. */
import type { ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import type { Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Tag, type Tone } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { caseLabels, isCaseKind } from '../../parts/case-words.ts'
import { addressOf } from '../../router.ts'
import type { ListFilters } from '../../use-filters.ts'

export type CaseRow = Answer<'case.list'>['rows'][number]

type Listing = Input<'case.list'>

interface Asked {
  readonly show: NonNullable<Listing['show']>
  readonly text: string
  readonly assignedTo: string
  readonly sort: NonNullable<Listing['sort']>
  readonly descending: boolean
  readonly kind?: NonNullable<Listing['kind']>
}

const SORTS = ['due', 'received', 'decided', 'name', 'billNumber', 'kind', 'assignedTo'] as const

const SHOWS = ['open', 'decided', 'all'] as const

/** What the address asks of the list; whatever it does not name is the usual. */
export function readCaseFilters({ get }: Pick<ListFilters, 'get'>): Asked {
  const kind = get('kind')
  return {
    show: SHOWS.find((show) => show === get('show')) ?? 'open',
    text: get('text'),
    assignedTo: get('assignedTo'),
    sort: SORTS.find((sort) => sort === get('sort')) ?? 'due',
    descending: get('descending') === 'true',
    ...(isCaseKind(kind) ? { kind } : {}),
  }
}

export const caseColumns: readonly Column<CaseRow>[] = [
  {
    id: 'kind',
    title: 'Case',
    heads: true,
    sort: 'kind',
    text: (row) => caseLabels[row.kind],
    cell: (row) => (
      <a href={addressOf(`cases/${row.caseId}`)}>
        {caseLabels[row.kind]}
        <span className="unseen">, {row.name}</span>
      </a>
    ),
  },
  { id: 'name', title: 'Person', sort: 'name', cell: (row) => row.name },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    sort: 'billNumber',
    text: (row) => row.billNumber,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  {
    id: 'received',
    title: 'Received',
    tight: true,
    sort: 'received',
    form: 'days',
    text: (row) => row.receivedOn,
    cell: (row) => <Day on={row.receivedOn} />,
  },
  {
    id: 'standing',
    title: 'Stands',
    tight: true,
    text: (row) => row.standing,
    cell: (row) => <Tag tone={toneOf(row)}>{row.standing}</Tag>,
  },
  {
    id: 'due',
    title: 'Due',
    tight: true,
    sort: 'due',
    form: 'days',
    text: (row) => row.dueOn ?? '',
    cell: (row) => <Day on={row.dueOn} />,
  },
  {
    id: 'left',
    title: 'Days left',
    tight: true,
    numeric: true,
    form: 'number',
    text: (row) => (row.daysLeft === undefined ? '' : String(row.daysLeft)),
    cell: (row) => <DaysLeft left={row.daysLeft} />,
  },
  {
    id: 'assignedTo',
    title: 'Works on it',
    sort: 'assignedTo',
    text: (row) => row.assignedTo,
    cell: (row) => (row.assignedTo === '' ? <span className="soft">Nobody</span> : row.assignedTo),
  },
  {
    id: 'decided',
    title: 'Decided',
    tight: true,
    sort: 'decided',
    form: 'days',
    text: (row) => row.decidedOn ?? '',
    cell: (row) => <Day on={row.decidedOn} />,
  },
]

function DaysLeft({ left }: { readonly left: number | undefined }): ReactNode {
  if (left === undefined) return <span className="soft">–</span>
  return left < 0 ? <Tag tone="red">{left}</Tag> : left
}

function toneOf({ standing, decidedOn }: CaseRow): Tone {
  if (decidedOn !== undefined) return 'grey'
  return standing === 'Open' ? 'blue' : 'gold'
}

export function idOfCase(row: CaseRow): string {
  return String(row.caseId)
}
