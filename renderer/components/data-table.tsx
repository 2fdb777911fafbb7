/**
 * A native table over rows of any kind: sorting by several columns, filters, columns as the clerk arranges them,
 * picking, files, and only the rows in sight drawn when there are many.
 */
import {
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
  type RowSelectionState,
  type Table,
} from '@tanstack/react-table'
import { useMemo, useState, type ReactNode } from 'react'
import { say } from '../notices.ts'
import { saveLayout, usePreferences } from '../preferences.ts'
import { BodyRow } from './body-row.tsx'
import { boundWidth } from './column-chooser.tsx'
import { HeaderCell } from './header-cell.tsx'
import { localRows } from './local-rows.ts'
import {
  arranged,
  AS_IT_IS,
  localColumns,
  sortedNext,
  type Column,
  type ColumnFilter,
  type Sorting,
} from './table-plan.ts'
import { TableTools } from './table-tools.tsx'
import { usePinnedEdges } from './use-pinned-edges.ts'
import { useRowsInSight } from './use-rows-in-sight.ts'

export type { Column, Sorting } from './table-plan.ts'

/** A list that comes a page at a time, in an order of the program's own. */
export function inPages<R>(all: () => Promise<readonly R[] | undefined>): ListStore<R> {
  return { sortings: UNSORTED, onSort: () => undefined, all }
}

/** What the program does for a list that is longer than what is here. */
export interface ListStore<R> {
  readonly sortings: readonly Sorting[]
  readonly onSort: (sortings: readonly Sorting[]) => void
  readonly where?: readonly ColumnFilter[]
  readonly onWhere?: (where: readonly ColumnFilter[]) => void
  /** Fetches every row of the filter; undefined when that failed. */
  readonly all?: () => Promise<readonly R[] | undefined>
}

export interface DataTableProps<R> {
  /** Names the table for a screen reader. */
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly idOf: (row: R, index: number) => string
  /** The name under which the clerk's columns are kept; absent: a small table without tools. */
  readonly list?: string
  /** How many rows there are in all, and how many come before these. */
  readonly count?: number
  readonly offset?: number
  /** Absent: all rows are here, and the table sorts and filters them itself. */
  readonly store?: ListStore<R>
  readonly picking?: Picking<R>
  /** Stands among the tools of the table. */
  readonly tools?: ReactNode
  readonly foot?: ReactNode
}

/** Which rows are picked, and how each is named in the label of its box. */
export interface Picking<R> {
  readonly picked: Readonly<Record<string, true>>
  readonly onPick: (picked: Readonly<Record<string, true>>) => void
  readonly nameOf: (row: R) => string
}

const features = tableFeatures({ rowSelectionFeature })

/** What the table library does for a table of this program. */
export type TableFeatures = typeof features

const NONE: RowSelectionState = {}
const UNSORTED: readonly Sorting[] = []
const UNFILTERED: readonly ColumnFilter[] = []

/** A column as the table library knows it; this table draws the cells itself. */
function plan<R extends RowData>({ id, title }: Column<R>): ColumnDef<typeof features, R> {
  return { id, header: title }
}

/** Draws the table. Rows are picked with a click or the space bar, a range of them with Shift. */
export function DataTable<R extends RowData>(props: DataTableProps<R>): ReactNode {
  const { caption, list, store, tools } = props
  const { layouts } = usePreferences()
  const layout = (list === undefined ? undefined : layouts[list]) ?? AS_IT_IS
  const [ownSortings, setOwnSortings] = useState(UNSORTED)
  const [ownWhere, setOwnWhere] = useState(UNFILTERED)
  const sortings = store?.sortings ?? ownSortings
  const where = store === undefined ? ownWhere : (store.where ?? UNFILTERED)
  const isLocal = store === undefined && list !== undefined
  const columns = useMemo(
    () => (isLocal ? localColumns(props.columns) : props.columns),
    [isLocal, props.columns],
  )
  const given = props.rows
  const rows = useMemo(
    () => (isLocal ? localRows(given, columns, where, sortings) : given),
    [given, columns, where, sortings, isLocal],
  )
  const shown = arranged(columns, layout)
  const sort = (by: string, keep: boolean): void => {
    const next = sortedNext(sortings, by, keep)
    if (store === undefined) setOwnSortings(next)
    else store.onSort(next)
    sayOrder(columns, next)
  }
  const arrange = list === undefined ? undefined : (next: typeof layout) => saveLayout(list, next)
  return (
    <>
      {list === undefined || arrange === undefined ? null : (
        <TableTools
          {...{ list, caption, columns, shown, rows, layout, where }}
          all={store?.all}
          onLayout={arrange}
          onWhere={store === undefined ? setOwnWhere : store.onWhere}
        >
          {tools}
        </TableTools>
      )}
      <Body
        {...props}
        rows={rows}
        shown={shown}
        sortings={sortings}
        filtered={new Set(where.map(({ column }) => column))}
        pinned={shown.filter(({ id }) => layout.pinned.includes(id)).length}
        widths={layout.widths}
        onSort={sort}
        onWidth={
          arrange === undefined
            ? undefined
            : (id, width) => arrange({ ...layout, widths: { ...layout.widths, [id]: boundWidth(width) } })
        }
      />
    </>
  )
}

function sayOrder<R>(columns: readonly Column<R>[], sortings: readonly Sorting[]): void {
  const words = sortings.map(({ by, descending }) => {
    const title = columns.find((column) => column.sort === by)?.title ?? by
    return `${title}, ${descending ? 'descending' : 'ascending'}`
  })
  say(`Sorted by ${words.join(', then ')}`)
}

interface BodyProps<R> extends DataTableProps<R> {
  readonly shown: readonly Column<R>[]
  readonly sortings: readonly Sorting[]
  readonly filtered: ReadonlySet<string>
  /** How many columns, from the first, stay in sight. */
  readonly pinned: number
  readonly widths: Readonly<Record<string, number>>
  readonly onSort: (by: string, keep: boolean) => void
  readonly onWidth: ((id: string, width: number) => void) | undefined
}

function Body<R extends RowData>(props: BodyProps<R>): ReactNode {
  const { caption, shown, rows, idOf, offset = 0, picking, foot, pinned, widths } = props
  const count = props.count ?? rows.length
  const table = useTable<typeof features, R>({
    features,
    columns: useMemo(() => shown.map(plan<R>), [shown]),
    data: rows,
    getRowId: idOf,
    state: { rowSelection: picking?.picked ?? NONE },
    onRowSelectionChange: (change) => {
      const before = picking?.picked ?? NONE
      picking?.onPick(typeof change === 'function' ? change(before) : change)
    },
  })
  const model = table.getRowModel().rows
  const { inSight, above, below, body } = useRowsInSight(model.length)
  const width = shown.length + (picking === undefined ? 0 : 1)
  const region = usePinnedEdges(pinned, picking !== undefined)
  const wide = pinned > 0 || Object.keys(widths).length > 0
  return (
    <div
      className="table-region"
      data-wide={wide}
      role="region"
      aria-label={`${caption}: table`}
      tabIndex={0}
      ref={region}
    >
      <table className="table" aria-rowcount={count + 1}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <HeadCells {...props} table={table} />
          </tr>
        </thead>
        <tbody ref={body}>
          <Spacer height={above} width={width} />
          {inSight.map((index) => {
            const row = model[index]
            if (row === undefined) return null
            return <BodyRow key={row.id} {...{ row, pinned, widths, picking }} index={offset + index} columns={shown} />
          })}
          <Spacer height={below} width={width} />
          {model.length === 0 ? <NothingFits width={width} /> : null}
        </tbody>
        {foot}
      </table>
    </div>
  )
}

type HeadCellsProps<R extends RowData> = BodyProps<R> & { readonly table: Table<typeof features, R> }

/** The box that picks all rows, and the name of each column with its order and its width. */
function HeadCells<R extends RowData>(props: HeadCellsProps<R>): ReactNode {
  const { table, shown, sortings, onSort, onWidth, widths, pinned, filtered, picking, store, list } = props
  const sortable = store !== undefined || list !== undefined
  return (
    <>
      {picking === undefined ? null : (
        <th scope="col" className={pinned > 0 ? 'pick pinned' : 'pick'}>
          <PickAll
            all={table.getIsAllRowsSelected()}
            some={table.getIsSomeRowsSelected()}
            onChange={table.getToggleAllRowsSelectedHandler()}
          />
        </th>
      )}
      {shown.map((column, index) => (
        <HeaderCell
          key={column.id}
          column={column}
          sortings={sortings}
          onSort={sortable ? onSort : undefined}
          onWidth={onWidth === undefined ? undefined : (next) => onWidth(column.id, next)}
          width={widths[column.id]}
          pinned={index < pinned}
          filtered={filtered.has(column.id)}
        />
      ))}
    </>
  )
}

function NothingFits({ width }: { readonly width: number }): ReactNode {
  return (
    <tr>
      <td colSpan={width} className="soft">
        No row fits the filters.
      </td>
    </tr>
  )
}

interface PickAllProps {
  readonly all: boolean
  readonly some: boolean
  readonly onChange: (event: unknown) => void
}

function PickAll({ all, some, onChange }: PickAllProps): ReactNode {
  return (
    <label>
      <span className="unseen">Select all rows shown</span>
      <input
        type="checkbox"
        checked={all}
        ref={(input) => {
          if (input !== null) input.indeterminate = some && !all
        }}
        onChange={onChange}
      />
    </label>
  )
}

function Spacer({ height, width }: { readonly height: number; readonly width: number }): ReactNode {
  if (height <= 0) return null
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={width} style={{ height }} />
    </tr>
  )
}
