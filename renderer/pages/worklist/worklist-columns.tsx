/** The worklist's columns and filters. */
import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { daysBetween, parseDate } from '../../../shared/values/dates.ts'
import { CLOCKS } from '../../../shared/domain/standing/clocks.ts'
import { Cite } from '../../components/cite.tsx'
import type { Column } from '../../components/data-table.tsx'
import { choicesOf } from '../../components/reading.ts'
import { readableDays } from '../../components/readable-days.ts'
import { Money } from '../../components/money.tsx'
import { showNearDay } from '../../components/show-day.ts'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { stateLabels } from '../../parts/words.ts'
import { StateTag } from '../../parts/state-tag.tsx'
import { addressOf } from '../../router.ts'
import type { ListFilters } from '../../use-filters.ts'
import { readNarrowing, type Narrowing } from '../../use-list-store.ts'

export type WorklistRow = Answer<'worklist.view'>['rows'][number]

export const WHEN = {
  overdue: 'Overdue',
  today: 'Today',
  'next-7-days': 'Next 7 days',
  'next-30-days': 'Next 30 days',
  all: 'All',
} as const

type When = keyof typeof WHEN
type SortKey = 'lastDay' | 'what' | 'name' | 'billNumber' | 'total' | 'state'

const SORT_KEYS: readonly SortKey[] = ['lastDay', 'what', 'name', 'billNumber', 'total', 'state']

export const WHOSE = { all: 'Everybody’s', mine: 'Mine', team: 'My office’s', nobody: 'Nobody’s yet' } as const

export type Whose = keyof typeof WHOSE

export interface WorklistFilters extends Narrowing<SortKey> {
  readonly due: When
  readonly kind: string | undefined
  readonly office: 'cfo' | 'payroll' | undefined
  readonly whose: Whose
}

/** What the address asks for; whatever it does not name is the usual. */
export function readWorklistFilters(filters: Pick<ListFilters, 'get'>): WorklistFilters {
  const { get } = filters
  const due = get('due')
  const whose = get('whose')
  const office = get('office')
  return {
    due: isWhen(due) ? due : 'next-7-days',
    kind: get('kind') === '' ? undefined : get('kind'),
    office: office === 'cfo' || office === 'payroll' ? office : undefined,
    whose: isWhose(whose) ? whose : 'all',
    ...readNarrowing(filters, SORT_KEYS, 'lastDay'),
  }
}

export function isWhose(text: string): text is Whose {
  return Object.hasOwn(WHOSE, text)
}

export function isWhen(text: string): text is When {
  return Object.hasOwn(WHEN, text)
}

const clockChoices = Object.entries(CLOCKS).map(([value, { label }]) => ({ value, label }))

/** The columns of the worklist on a day. */
export function worklistColumns(today: string): Column<WorklistRow>[] {
  return [
    {
      id: 'lastDay',
      title: 'Last day',
      tight: true,
      sort: 'lastDay',
      form: 'days',
      text: (row) => row.lastDay,
      filter: 'days',
      cell: (row) => <LastDay row={row} today={today} />,
    },
    {
      id: 'what',
      title: 'What is due',
      heads: true,
      sort: 'what',
      text: (row) => row.what,
      filter: clockChoices,
      cell: (row) => <What row={row} />,
    },
    { id: 'name', title: 'Person', sort: 'name', filter: 'text', cell: (row) => row.name },
    {
      id: 'billNumber',
      title: 'Bill',
      sort: 'billNumber',
      text: (row) => row.billNumber,
      filter: 'text',
      cell: (row) => <Bill row={row} />,
    },
    {
      id: 'total',
      title: 'Balance',
      numeric: true,
      sort: 'total',
      form: 'money',
      text: (row) => row.total,
      filter: 'money',
      cell: (row) => <Money amount={row.total} />,
    },
    {
      id: 'state',
      title: 'State',
      tight: true,
      sort: 'state',
      text: (row) => row.stateLabel,
      filter: choicesOf(stateLabels),
      cell: (row) => <StateTag state={row.state} label={row.stateLabel} />,
    },
    { id: 'owner', title: 'Owner', tight: true, cell: (row) => row.owner },
    {
      id: 'cite',
      title: 'Rule',
      tight: true,
      text: (row) => row.cite,
      cell: (row) => (
        <>
          <Cite of={row.cite} />
          <small>{row.policySet}</small>
        </>
      ),
    },
  ]
}

function What({ row }: { readonly row: WorklistRow }): ReactNode {
  return (
    <>
      {row.what}
      <small>
        {readableDays(row.arithmetic)}
        {row.answerable ? (
          <>
            {' · '}
            <a href={addressOf(`debts/${row.debtId}/answer`, { kind: row.kind, lastDay: row.lastDay })}>
              Answer<span className="unseen">: {row.what}, {row.name}</span>
            </a>
          </>
        ) : null}
      </small>
    </>
  )
}

function Bill({ row }: { readonly row: WorklistRow }): ReactNode {
  return (
    <>
      <DebtLink debtId={row.debtId} billNumber={row.billNumber} />
      <small>{row.debtTypeLabel}</small>
    </>
  )
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
