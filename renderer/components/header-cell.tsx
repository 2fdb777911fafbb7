import type { PointerEvent, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { cellClass, type Column, type Sorting } from './table-plan.ts'

interface HeaderCellProps<R> {
  readonly column: Column<R>
  readonly sortings: readonly Sorting[]
  /** Absent: this column is not sorted. `keep`: the other orders stay. */
  readonly onSort: ((by: string, keep: boolean) => void) | undefined
  readonly onWidth: ((width: number) => void) | undefined
  readonly width: number | undefined
  readonly pinned: boolean
  readonly filtered: boolean
}

/** The head of a column; a button when the column can be sorted. Shift adds the column as a further order. */
export function HeaderCell<R>(props: HeaderCellProps<R>): ReactNode {
  const { column, sortings, onSort, onWidth, width, pinned, filtered } = props
  const { sort, title } = column
  const place = sortings.findIndex((sorting) => sorting.by === sort)
  const sorting = sort === undefined ? undefined : sortings[place]
  const marks = filtered ? <span className="unseen"> (filtered)</span> : null
  return (
    <th
      scope="col"
      className={cellClass(column, pinned)}
      data-filtered={filtered}
      aria-sort={ariaSort(sort === undefined || onSort === undefined, sorting)}
      style={width === undefined ? undefined : { inlineSize: width, minInlineSize: width, maxInlineSize: width }}
    >
      {sort === undefined || onSort === undefined ? (
        <>
          {title}
          {marks}
        </>
      ) : (
        <button type="button" className="sort" onClick={(event) => onSort(sort, event.shiftKey)}>
          {title}
          {marks}
          <span className="sort__arrow">
            <Icon name={sorting?.descending === true ? 'down' : 'up'} />
          </span>
          {sortings.length > 1 && place >= 0 ? <small className="sort__place">{place + 1}</small> : null}
        </button>
      )}
      {onWidth === undefined ? null : <Grip onWidth={onWidth} />}
    </th>
  )
}

function ariaSort(fixed: boolean, sorting: Sorting | undefined): 'ascending' | 'descending' | 'none' | undefined {
  if (fixed) return undefined
  if (sorting === undefined) return 'none'
  return sorting.descending ? 'descending' : 'ascending'
}

/** The edge by which a column is made wider with the pointer; the keyboard has the same under Columns. */
function Grip({ onWidth }: { readonly onWidth: (width: number) => void }): ReactNode {
  const drag = (event: PointerEvent<HTMLSpanElement>): void => {
    const grip = event.currentTarget
    const start = event.clientX
    const before = grip.parentElement?.getBoundingClientRect().width ?? 0
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    const moved = (move: globalThis.PointerEvent): void => onWidth(Math.round(before + move.clientX - start))
    const ended = (): void => {
      grip.removeEventListener('pointermove', moved)
      grip.removeEventListener('pointerup', ended)
      grip.removeEventListener('pointercancel', ended)
    }
    grip.addEventListener('pointermove', moved)
    grip.addEventListener('pointerup', ended)
    grip.addEventListener('pointercancel', ended)
  }
  return <span className="grip screen-only" aria-hidden="true" onPointerDown={drag} />
}
