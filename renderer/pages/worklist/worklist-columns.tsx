/** The worklist's columns and filters. */
import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { daysBetween, parseDate } from '../../../shared/values/dates.ts'
import { Cite } from '../../components/cite.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Money } from '../../components/money.tsx'
import { showNearDay } from '../../components/show-day.ts'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { StateTag } from '../../parts/state-tag.tsx'
import type { ListFilters } from '../../use-filters.ts'

export type WorklistRow = Answer<'worklist.view'>['rows'][number]

export const WHEN = {
  overdue: 'Overdue',
  today: 'Today',
  'next-7-days': 'Next 7 days',
  'next-30-days': 'Next 30 days',
  all: 'All',
} as const

type When = keyof typeof WHEN
type SortKey = 'lastDay' | 'name' | 'billNumber' | 'total'

const SORT_KEYS: readonly SortKey[] = ['lastDay', 'name', 'billNumber', 'total']

export interface WorklistFilters {
  readonly due: When
  readonly kind: string | undefined
  readonly office: 'cfo' | 'payroll' | undefined
  readonly sort: SortKey
  readonly descending: boolean
}

/** What the address asks for; whatever it does not name is the usual. */
export function readWorklistFilters({ get }: Pick<ListFilters, 'get'>): WorklistFilters {
  const due = get('due')
  const office = get('office')
  return {
    due: isWhen(due) ? due : 'next-7-days',
    kind: get('kind') === '' ? undefined : get('kind'),
    office: office === 'cfo' || office === 'payroll' ? office : undefined,
    sort: SORT_KEYS.find((key) => key === get('sort')) ?? 'lastDay',
    descending: get('descending') === 'true',
  }
}

export function isWhen(text: string): text is When {
  return Object.hasOwn(WHEN, text)
}

/** The columns of the worklist on a day. */
export function worklistColumns(today: string): Column<WorklistRow>[] {
  return [
    {
      id: 'lastDay',
      title: 'Last day',
      tight: true,
      sort: 'lastDay',
      cell: (row) => <LastDay row={row} today={today} />,
    },
    { id: 'what', title: 'What is due', heads: true, cell: (row) => row.what },
    { id: 'name', title: 'Person', sort: 'name', cell: (row) => row.name },
    {
      id: 'billNumber',
      title: 'Bill',
      sort: 'billNumber',
      cell: (row) => (
        <>
          <DebtLink debtId={row.debtId} billNumber={row.billNumber} />
          <small>{row.debtTypeLabel}</small>
        </>
      ),
    },
    { id: 'total', title: 'Balance', numeric: true, sort: 'total', cell: (row) => <Money amount={row.total} /> },
    {
      id: 'state',
      title: 'State',
      tight: true,
      cell: (row) => <StateTag state={row.state} label={row.stateLabel} />,
    },
    {
      id: 'cite',
      title: 'Rule',
      tight: true,
      cell: (row) => (
        <>
          <Cite of={row.cite} />
          <small>{row.policySet}</small>
        </>
      ),
    },
  ]
}

const SOON_DAYS = 7

function LastDay({ row, today }: { readonly row: WorklistRow; readonly today: string }): ReactNode {
  const last = parseDate(row.lastDay)
  const now = parseDate(today)
  const left = last === undefined || now === undefined ? row.daysLeft : daysBetween(now, last)
  const day = <time dateTime={row.lastDay}>{left === 0 ? 'Today' : showNearDay(row.lastDay, today)}</time>
  if (left < 0) {
    return (
      <>
        <Tag tone="red">{day}</Tag>
        <small>{-left === 1 ? '1 day over' : `${-left} days over`}</small>
      </>
    )
  }
  if (left === 0) return <Tag tone="red">{day}</Tag>
  return left <= SOON_DAYS ? <Tag tone="gold">{day}</Tag> : day
}
