/** The columns and filters of the list of debts. */
import type { Answer } from '../../../shared/api.ts'
import { debtTypes } from '../../../shared/debt-types/index.ts'
import type { Column } from '../../components/data-table.tsx'
import { choicesOf } from '../../components/reading.ts'
import { Day } from '../../components/day.tsx'
import { Money } from '../../components/money.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { StateTag } from '../../parts/state-tag.tsx'
import { stateLabels, type DebtState } from '../../parts/words.ts'
import type { ListFilters } from '../../use-filters.ts'
import { readNarrowing, type Narrowing } from '../../use-list-store.ts'

export type DebtRow = Answer<'debt.list'>['rows'][number]

type SortKey = 'name' | 'billNumber' | 'total' | 'discoveredOn' | 'daysDelinquent' | 'state' | 'debtType'

const SORT_KEYS: readonly SortKey[] = [
  'name',
  'billNumber',
  'total',
  'discoveredOn',
  'daysDelinquent',
  'state',
  'debtType',
]

export const debtColumns: readonly Column<DebtRow>[] = [
  {
    id: 'billNumber',
    title: 'Bill',
    tight: true,
    heads: true,
    sort: 'billNumber',
    text: (row) => row.billNumber,
    filter: 'text',
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', sort: 'name', filter: 'text', cell: (row) => row.name },
  {
    id: 'debtType',
    title: 'Kind',
    sort: 'debtType',
    filter: Object.values(debtTypes).map((type) => ({ value: type.slug, label: type.name })),
    cell: (row) => row.debtTypeLabel,
  },
  {
    id: 'discoveredOn',
    title: 'Found',
    tight: true,
    sort: 'discoveredOn',
    form: 'days',
    text: (row) => row.discoveredOn,
    filter: 'days',
    cell: (row) => <Day on={row.discoveredOn} />,
  },
  {
    id: 'state',
    title: 'State',
    tight: true,
    sort: 'state',
    text: (row) => row.stateLabel,
    filter: choicesOf(stateLabels),
    cell: (row) => <StateTag state={row.state} label={row.stateLabel} held={row.held} />,
  },
  {
    id: 'daysDelinquent',
    title: 'Days late',
    numeric: true,
    tight: true,
    sort: 'daysDelinquent',
    form: 'number',
    text: (row) => String(row.daysDelinquent),
    cell: (row) => (row.daysDelinquent === 0 ? '–' : row.daysDelinquent.toLocaleString('en-US')),
  },
  {
    id: 'total',
    title: 'Balance',
    numeric: true,
    tight: true,
    sort: 'total',
    form: 'money',
    text: (row) => row.total,
    filter: 'money',
    cell: (row) => <Money amount={row.total} />,
  },
  { id: 'owner', title: 'Owner', tight: true, cell: (row) => row.owner },
]

export interface DebtFilters extends Narrowing<SortKey> {
  readonly text: string
  readonly state: DebtState[] | undefined
  readonly debtType: string[] | undefined
  readonly office: 'cfo' | 'payroll' | undefined
}

/** What the address asks for; whatever it does not name is the usual. */
export function readDebtFilters(filters: Pick<ListFilters, 'get'>): DebtFilters {
  const { get } = filters
  const state = get('state')
  const type = get('type')
  const office = get('office')
  return {
    text: get('text').trim(),
    state: isState(state) ? [state] : undefined,
    debtType: Object.hasOwn(debtTypes, type) ? [type] : undefined,
    office: office === 'cfo' || office === 'payroll' ? office : undefined,
    ...readNarrowing(filters, SORT_KEYS, 'billNumber'),
  }
}

function isState(text: string): text is DebtState {
  return Object.hasOwn(stateLabels, text)
}
