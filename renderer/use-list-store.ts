/** The orders and the column filters of a long list, kept in its address, and the rest of its rows. */
import type { Outcome } from '../shared/values/outcome.ts'
import type { ListStore } from './components/data-table.tsx'
import type { ColumnFilter, Sorting } from './components/table-plan.ts'
import type { ListFilters } from './use-filters.ts'

/** What a list is asked with beside its own filters. */
export interface Narrowing<K extends string> {
  readonly sort: K
  readonly descending: boolean
  readonly further: { readonly by: K; readonly descending: boolean }[]
  readonly where: ColumnFilter[]
}

/** What the address asks of a list that can be sorted by certain keys; whatever it does not name is the usual. */
export function readNarrowing<K extends string>(
  { get }: Pick<ListFilters, 'get'>,
  keys: readonly K[],
  usual: K,
): Narrowing<K> {
  const further = get('further').split(' ').flatMap((word) => {
    const by = keys.find((key) => key === word.replace(/^-/, ''))
    return by === undefined ? [] : [{ by, descending: word.startsWith('-') }]
  })
  return {
    sort: keys.find((key) => key === get('sort')) ?? usual,
    descending: get('descending') === 'true',
    further,
    where: readWhere(get('where')),
  }
}

function readWhere(text: string): ColumnFilter[] {
  const given = parseJson(text)
  return Array.isArray(given) ? given.filter(isFilter) : []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isBound = (value: unknown): boolean => value === undefined || isText(value)

/** Tells a filter by its shape; what it holds is read by the program, which refuses what it does not know. */
function isFilter(given: unknown): given is ColumnFilter {
  if (typeof given !== 'object' || given === null) return false
  const fields = new Map<string, unknown>(Object.entries(given))
  const values = fields.get('values')
  if (!isText(fields.get('column'))) return false
  switch (fields.get('form')) {
    case 'text':
      return isText(fields.get('text'))
    case 'money':
    case 'days':
      return isBound(fields.get('from')) && isBound(fields.get('to'))
    case 'set':
      return Array.isArray(values) && values.length > 0 && values.every(isText)
    default:
      return false
  }
}

/** What a list shows in its table, and how the table changes it. */
export function listStore<R>(
  filters: ListFilters,
  { sort, descending, further, where }: Narrowing<string>,
  all: () => Promise<readonly R[] | undefined>,
): ListStore<R> {
  return {
    sortings: [{ by: sort, descending }, ...further],
    onSort: ([first, ...rest]) =>
      filters.set({ sort: first?.by, descending: first?.descending, further: written(rest) }),
    where,
    onWhere: (next) => filters.set({ where: next.length === 0 ? undefined : JSON.stringify(next) }),
    all,
  }
}

function written(sortings: readonly Sorting[]): string {
  return sortings.map(({ by, descending }) => `${descending ? '-' : ''}${by}`).join(' ')
}

const AT_ONCE = 500
const MOST_ROWS = 100_000

/** A stretch of a list. */
interface Page {
  readonly offset: number
  readonly limit: number
}

/** Every row of a filter, a page after the other; undefined when the program did not give them. */
export async function everyRow<R>(
  fetchPage: (page: Page) => Promise<Outcome<{ readonly rows: readonly R[] }>>,
): Promise<readonly R[] | undefined> {
  const rows: R[] = []
  while (rows.length < MOST_ROWS) {
    const outcome = await fetchPage({ offset: rows.length, limit: AT_ONCE })
    if (!outcome.ok) return undefined
    rows.push(...outcome.value.rows)
    if (outcome.value.rows.length < AT_ONCE) break
  }
  return rows
}
