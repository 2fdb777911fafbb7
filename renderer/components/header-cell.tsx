import type { ReactNode } from 'react'
import { cellClass, type Column, type Sorting } from './data-table.tsx'
import { Icon } from './icon.tsx'

interface HeaderCellProps<R> {
  readonly column: Column<R>
  readonly sorting: Sorting | undefined
  readonly onSort: ((sorting: Sorting) => void) | undefined
}

/** The head of a column; a button when the column can be sorted. */
export function HeaderCell<R>({ column, sorting, onSort }: HeaderCellProps<R>): ReactNode {
  const { sort, title } = column
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" className={cellClass(column)}>
        {title}
      </th>
    )
  }
  const active = sorting?.by === sort
  const descending = active && sorting.descending
  return (
    <th
      scope="col"
      className={cellClass(column)}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="sort" onClick={() => onSort({ by: sort, descending: active && !descending })}>
        {title}
        <span className="sort__arrow">
          <Icon name={descending ? 'down' : 'up'} />
        </span>
      </button>
    </th>
  )
}
