import type { RowData } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { DataTable, inPages, type DataTableProps } from '../components/data-table.tsx'
import { localRows } from '../components/local-rows.ts'
import { Pager } from '../components/pager.tsx'
import { localColumns } from '../components/table-plan.ts'
import type { ListFilters } from '../use-filters.ts'
import { listStore, readNarrowing } from '../use-list-store.ts'
import { SavedViews } from './saved-views.tsx'

interface PagedTableProps<R> extends Omit<DataTableProps<R>, 'store' | 'tools' | 'foot'> {
  readonly list: string
  readonly count: number
  readonly offset: number
  /** How many rows a page has. */
  readonly limit: number
  /** There are more rows than were counted. */
  readonly more?: boolean
  readonly filters: ListFilters
  /** Fetches every row. */
  readonly all: () => Promise<readonly R[] | undefined>
}

/** A list in the order of the program. One that fits on a page can be sorted and filtered; a longer one is turned. */
export function PagedTable<R extends RowData>(props: PagedTableProps<R>): ReactNode {
  const { limit, more = false, filters, all, ...table } = props
  const { rows, count, offset, list } = table
  const views = <SavedViews list={list} />
  const whole = offset === 0 && rows.length === count && !more
  if (whole) return <WholeTable {...props} />
  return (
    <>
      <DataTable {...table} store={inPages(all)} tools={views} />
      <Pager offset={offset} limit={limit} count={count} more={more} onTurn={(next) => filters.set({ offset: next })} />
    </>
  )
}

/** All rows are here: the orders and the filters stand in the address, so that a view of the clerk can keep them. */
function WholeTable<R extends RowData>({ filters, all, ...table }: PagedTableProps<R>): ReactNode {
  const columns = localColumns(table.columns)
  const narrowing = readNarrowing(filters, ['', ...columns.map(({ id }) => id)], '')
  const { sortings, ...store } = listStore(filters, narrowing, all)
  const chosen = sortings.filter(({ by }) => by !== '')
  const rows = localRows(table.rows, columns, narrowing.where, chosen)
  return (
    <DataTable
      {...table}
      columns={columns}
      rows={rows}
      count={rows.length}
      store={{ ...store, sortings: chosen, all: async () => rows }}
      tools={<SavedViews list={table.list} />}
    />
  )
}
